import type { render } from 'miniprogram-simulate'
import type { CallFunction } from '../phone'
import { createPhone } from '../phone'
import { createSelectorQuery } from './selector-query'

/** What a built file hands to WeChat's `App`, `Page` or `Component`. */
interface Definition {
  [name: string]: unknown
  options?: { virtualHost?: boolean }
  properties?: Record<string, unknown>
  data?: object
  behaviors?: unknown[]
  onLaunch?(options: object): void
  onShow?(options: object): void
}

export type PageInstance = ReturnType<typeof render>['instance'] & {
  route?: string
  __route__?: string
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onUnload?(): void
}

interface MiniProgramGlobals {
  wx: object
  App(definition: Definition): void
  Page(definition: Definition): void
  Component(definition: Definition): void
  getApp(): Definition | undefined
  getCurrentPages(): PageInstance[]
}

export interface Navigation {
  open(url: string): void
  back(): void
}

/** Taro's wrapper for what must stay a component of its own. */
function isCustomWrapper({ properties, options }: Definition): boolean {
  return Boolean(properties?.i && properties.l && options?.virtualHost === false)
}

/** Gives the simulator what a page of Taro expects of WeChat around it. */
export function installGlobals(pages: PageInstance[], callFunction: CallFunction, to: Navigation): void {
  const weChat = globalThis as unknown as MiniProgramGlobals
  const registerComponent = weChat.Component
  let app: Definition | undefined
  Object.assign(weChat.wx, createPhone(callFunction, to), { createSelectorQuery })
  weChat.getApp = () => app
  weChat.getCurrentPages = () => [...pages]
  weChat.App = (definition) => {
    app = definition
    definition.onLaunch?.({ path: '', query: {}, scene: 1047 })
    definition.onShow?.({})
  }
  weChat.Component = (definition) => {
    if (!isCustomWrapper(definition)) return registerComponent(definition)
    // The simulator puts the page's older data over the wrapper's own. Unregistered, it is fed through the page.
    const { attached, detached, ...quiet } = definition
    registerComponent(quiet)
  }
  weChat.Page = (definition) => {
    const { data = {}, behaviors = [] } = definition
    const methods = Object.fromEntries(
      Object.entries(definition).filter(([, value]) => typeof value === 'function'),
    )
    weChat.Component({ options: { classPrefix: '' } as Definition['options'], data, methods, behaviors })
  }
}
