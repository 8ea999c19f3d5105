/// <reference types="@tarojs/taro" />

declare module '*.scss'

/** Set when building: true in builds that talk to the emulator, where the browser may choose who it is. */
declare const FOR_EMULATOR: boolean
/** Set when building: the CloudBase environment id; empty with the emulator. */
declare const CLOUD_ENVIRONMENT: string
/** Set when building: where the HTTP API is; empty for the same origin. */
declare const API_BASE: string

/** The package has types for its whole alone, and those leave out what a layout has beside its keys. */
declare module 'simple-keyboard-layouts/build/commonjs/layouts/chinese' {
  const layout: { layoutCandidates: Record<string, string> }
  export default layout
}
