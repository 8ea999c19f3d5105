import { join } from 'node:path'
import { load, render } from 'miniprogram-simulate'
import type { CallFunction } from '../phone'
import { waitUntil } from '../wait-until'
import { installGlobals, type PageInstance } from './mini-program-globals'
import { noticeMissingTemplates } from './missing-templates'

type Component = ReturnType<typeof render>

const MOST_COMPILED_BYTES = 64 << 20

/** A built mini-program on WeChat's own compiled templates, one page on the screen at a time. */
export class Simulator {
  private readonly pages: PageInstance[] = []
  /** A built file defines its page once, however often the page is opened. */
  private readonly ids = new Map<string, ReturnType<typeof load>>()
  private screen: Component | undefined
  private leave = () => {}

  constructor(
    private readonly root: string,
    callFunction: CallFunction,
  ) {
    noticeMissingTemplates()
    installGlobals(this.pages, callFunction, { open: (url) => this.open(url), back: () => this.back() })
    require(join(root, 'app.js'))
  }

  /** Opens a page as a code or a link does, such as `rating/rate/index?scene=…`. */
  open(url: string): void {
    const [route = '', query = ''] = url.replace(/^\//, '').split('?')
    const component = render(this.idOf(route), {})
    component.attach(document.body.appendChild(document.createElement('div')))
    const page: PageInstance = component.instance
    page.route = page.__route__ = route
    this.pages.push(page)
    this.screen = component
    this.leave = () => component.detach()
    page.onLoad?.(Object.fromEntries(new URLSearchParams(query)))
    page.onShow?.()
    page.onReady?.()
  }

  /** Everything on the screen, as one text. */
  text(): string {
    return this.screen?.dom?.textContent ?? ''
  }

  /** Waits until the page says something. @throws Error with what it says instead */
  async sees(words: string): Promise<void> {
    await waitUntil(
      () => `${words}; ${this.route()} says ${this.text()}`,
      () => this.text().includes(words),
    )
  }

  route(): string {
    return this.pages.at(-1)?.route ?? ''
  }

  shows(selector: string): boolean {
    return this.screen?.querySelector(selector) !== undefined
  }

  /** Taps the first element of a class that says exactly this. @throws Error when there is none */
  press(selector: string, text: string): void {
    const control = this.screen?.querySelectorAll(selector).find((one) => one.dom?.textContent === text)
    if (!control) throw new Error(`no ${selector} says ${text}; the page says ${this.text()}`)
    control.dispatchEvent('touchstart')
    control.dispatchEvent('touchend')
  }

  private idOf(route: string): ReturnType<typeof load> {
    const known = this.ids.get(route)
    if (known !== undefined) return known
    const id = load(join(this.root, route), 'main', {
      compiler: 'official',
      rootPath: this.root,
      compilerOptions: { maxBuffer: MOST_COMPILED_BYTES },
    })
    this.ids.set(route, id)
    return id
  }

  private back(): void {
    this.pages.pop()?.onUnload?.()
    this.leave()
  }
}
