import type { GatewayOptions } from '../aliyun/gateway-options'
import { NO_GATEWAYS } from '../aliyun/gateway-options'
import type { CollectionSchema } from '../database/schema'
import type { RiskyWord } from '../open-api/message-check'

/** Somebody whom a web page of this browser may call as. */
export interface NamedCaller {
  openid: string
  label: string
  /** Their mobile number, so that their phone shows both kinds of messages. */
  phone?: string
}

/** Everything an emulator is started with. Paths are absolute or relative to the working directory. */
export interface EmulatorOptions {
  /** 0 picks a free port. */
  port: number
  host: string
  /** Where everything that survives a restart lives. */
  data: string
  /** One folder per function, each with index.js and config.json. */
  functions: string
  collections: CollectionSchema[]
  environmentId: string
  appId: string
  /** URL prefix → directory. */
  static: Record<string, string>
  staticHeaders: Record<string, string>
  /** Path prefix → function that answers it, by the HTTP access service. */
  httpAccess: Record<string, string>
  gateways: GatewayOptions
  /** Variables of every function; `{url}` in a value is this emulator's address. */
  environment: Record<string, string>
  /** Warm worker threads. */
  instances: number
  timers: 'automatic' | 'manual'
  callers: NamedCaller[]
  riskyWords: RiskyWord[]
  /** What a mini-program code says, with `{page}` and `{scene}`; by default a URL of this emulator. */
  codeUrl?: string
  /** What opens a page of the mini-program in a browser, with `{page}` and `{url}`; by default nothing does. */
  pageUrl?: string
  largestUploadBytes: number
}

export const DEFAULT_OPTIONS: EmulatorOptions = {
  port: 8787,
  host: '127.0.0.1',
  data: '.cloudbase-emulator',
  functions: 'cloudfunctions',
  collections: [],
  environmentId: 'local',
  appId: 'wx0000000000000000',
  static: {},
  staticHeaders: {},
  httpAccess: {},
  gateways: NO_GATEWAYS,
  environment: {},
  instances: 4,
  timers: 'automatic',
  callers: [],
  riskyWords: [],
  largestUploadBytes: 50 * 1024 * 1024,
}
