import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { applyData } from './apply-data'
import { type CallFunction, createPhone } from './phone'
import { hasClass, nodesOf, textOf, type ViewNode } from './view-node'
import { waitUntil } from './wait-until'

/** A file that calls WeChat's `App`, `Page` or `Component` with an object of data and handlers. */
type Definition = Record<string, unknown> & {
  data?: object
  onLaunch?(options: object): void
  onLoad?(query: Record<string, string>): void
  onShow?(options?: object): void
  onReady?(): void
  onUnload?(): void
}

interface Page extends Definition {
  route: string
  data: { root: ViewNode }
  eh(event: object): void
}

/** One `setData` of a page. */
export interface SetData {
  route: string
  data: Record<string, unknown>
  /** Of its JSON in UTF-8, which is what crosses to the view. */
  bytes: number
}

const CLASSES_OF_CONTROLS = ['pressable', 'action-button']

/** A phone that is put away keeps no process alive: the outbox looks for the network for ever. */
const TIMERS = {
  setTimeout: (task: () => void, milliseconds: number) => setTimeout(task, milliseconds).unref(),
  setInterval: (task: () => void, milliseconds: number) => setInterval(task, milliseconds).unref(),
  clearTimeout,
  clearInterval,
}

/**
 * Runs a built mini-program in a Node context of its own, without its templates: whole flows over several pages in
 * milliseconds, with every `setData` kept. That templates are complete is for the simulator to show.
 */
export class WeappHost {
  readonly sent: SetData[] = []
  private readonly pages: Page[] = []
  private readonly definitions = new Map<string, Definition>()
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly context: object
  /** The file that is running, to which a definition belongs. */
  private loading = ''

  constructor(
    private readonly root: string,
    callFunction: CallFunction,
  ) {
    const define = (definition: Definition) => void this.definitions.set(this.loading, definition)
    const wx = createPhone(callFunction, { open: (url) => void this.open(url), back: () => this.back() })
    const globals: Record<string, unknown> = {
      ...{ wx, console, ...TIMERS },
      ...{ Promise, queueMicrotask, Date, Math, JSON },
      ...{ App: define, Page: define, Component: define, Behavior: (definition: Definition) => definition },
      getApp: () => this.definitions.get('app'),
      getCurrentPages: () => [...this.pages],
    }
    globals.global = globals
    this.context = createContext(globals)
  }

  /** Starts the app, and opens a page as a code or a link does, such as `rating/rate/index?scene=…`. */
  launch(url: string): void {
    this.load('app')
    const app = this.definitions.get('app')
    app?.onLaunch?.({ query: {}, scene: 1047 })
    app?.onShow?.({})
    this.open(url)
  }

  /** The page on top: what it shows, as one text. */
  text(): string {
    return textOf(this.top().data.root)
  }

  /** Waits until the page says something. @throws Error with what it says instead */
  async sees(words: string): Promise<void> {
    await waitUntil(
      () => `${words}; ${this.route()} says ${this.text()}`,
      () => this.text().includes(words),
    )
  }

  route(): string {
    return this.top().route
  }

  /** Taps the first control with exactly this text. @throws Error when there is none */
  press(text: string): void {
    const control = [...nodesOf(this.top().data.root)].find(
      (node) => CLASSES_OF_CONTROLS.some((name) => hasClass(node, name)) && textOf(node) === text,
    )
    if (!control) throw new Error(`no control says ${text}; the page says ${this.text()}`)
    this.fire(control, 'tap', {})
  }

  /** Leaves every page, so that nothing of the mini-program goes on. */
  close(): void {
    while (this.pages.length > 0) this.pages.pop()?.onUnload?.()
  }

  private fire(node: ViewNode, type: string, detail: object): void {
    const target = { id: node.uid ?? node.sid, dataset: { sid: node.sid } }
    this.top().eh({ type, timeStamp: Date.now(), target, currentTarget: target, detail })
  }

  private top(): Page {
    const page = this.pages.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }

  private open(url: string): void {
    const [route = '', query = ''] = url.replace(/^\//, '').split('?')
    if (!this.definitions.has(route)) this.load(route)
    const definition = this.definitions.get(route)
    if (!definition) throw new Error(`${route} defines no page`)
    const data = structuredClone(definition.data ?? {}) as Page['data']
    const page = Object.assign(Object.create(definition) as Page, {
      route,
      data,
      setData: (patch: Record<string, unknown>, done?: () => void) => this.setData(page, patch, done),
      selectComponent: () => null,
    })
    this.pages.push(page)
    page.onLoad?.(Object.fromEntries(new URLSearchParams(query)))
    page.onShow?.()
    page.onReady?.()
  }

  private back(): void {
    this.pages.pop()?.onUnload?.()
  }

  private setData(page: Page, patch: Record<string, unknown>, done?: () => void): void {
    const json = JSON.stringify(patch)
    const data = JSON.parse(json) as Record<string, unknown>
    this.sent.push({ route: page.route, data, bytes: Buffer.byteLength(json) })
    applyData(page.data, data)
    if (done) setTimeout(done, 0)
  }

  private load(name: string): void {
    this.loading = name
    this.require(join(this.root, name))
  }

  private require(path: string): unknown {
    const file = existsSync(`${path}.js`) ? `${path}.js` : path
    const known = this.modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    this.modules.set(file, module)
    const source = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
    const run = runInContext(source, this.context, { filename: file }) as (...parts: unknown[]) => void
    run((target: string) => this.require(resolve(dirname(file), target)), module, module.exports)
    return module.exports
  }
}
