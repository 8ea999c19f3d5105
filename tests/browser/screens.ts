import type { Browser, Page } from 'playwright-core'

/** So much of a page is told; what is open on top of it is told whole. */
const MOST_CHARACTERS = 1_500

const opened = new Set<Browser>()

/** Has this browser's screens told when a test fails (`tests/e2e/screens-environment.ts`). */
export function watchScreens(browser: Browser): void {
  opened.add(browser)
  browser.on('disconnected', () => opened.delete(browser))
  // The environment of the tests lives outside of them, and finds it here.
  Object.assign(globalThis, { readScreens })
}

/** What every page of every browser shows now: dialogs and messages first, then the page. */
async function readScreens(): Promise<string> {
  const pages = [...opened].flatMap((browser) => browser.contexts()).flatMap((context) => context.pages())
  return (await Promise.all(pages.map(readScreen))).join('\n\n')
}

async function readScreen(page: Page): Promise<string> {
  const top = page.locator('[role=dialog], [role=alert], .ant-message, .taro__modal, .taro__toast')
  const onTop = await within(top.filter({ visible: true }).allInnerTexts(), ['it does not answer'])
  // With line breaks, as they are seen.
  const [body = ''] = await within(page.locator('body').allInnerTexts(), ['it does not answer'])
  const words = [...onTop.map((text) => `[on top] ${text}`), body.slice(0, MOST_CHARACTERS)]
  return [`The screen of ${page.url()}:`, ...words.map((text) => text.replace(/\n{2,}/g, '\n'))].join('\n')
}

/** A page that hangs must not keep the others from being told. */
function within<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(resolve, 5_000, otherwise).unref())
  return Promise.race([reading.catch(() => otherwise), late])
}
