import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { openPublication, openVillage, VILLAGE } from '../../client/testing/open-books'
import { root } from '../../scripts/fingerprint'
import { launchBrowser } from '../browser/launch-browser'

jest.setTimeout(120_000)

const SITE = 'http://paper.test'
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
/** More than one screen and one sheet of A4 hold. */
const PUBLICATIONS = 30

const village = openVillage({
  publications: Array.from({ length: PUBLICATIONS }, (_, at) =>
    openPublication({ id: `publication-${at}`, title: `第${at + 1}批` }),
  ),
})

/** The built pages, with a cloud that knows this village alone. */
async function serve(context: BrowserContext): Promise<void> {
  await context.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/v1/')) return route.fulfill({ json: { ok: true, data: village } })
    if (pathname.startsWith('/auth/')) return route.fulfill({ json: { access_token: 'anybody' } })
    const file = join(root, 'dist', 'h5', pathname === '/' ? 'index.html' : pathname)
    return route.fulfill({ body: await readFile(file), contentType: TYPES[extname(file)] ?? 'text/plain' })
  })
}

describe('paper', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(() => browser?.close())

  test('has all of a village’s year, black on white, however dark and small the screen is', async () => {
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1280, height: 720 } })
    await serve(context)
    const page = await context.newPage()
    await page.goto(`${SITE}/#/openness/village/index?regionId=${VILLAGE.regionId}`)
    await page.getByText('干了什么事').waitFor()
    const sheets = (await page.pdf({ preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)
    expect(sheets?.length).toBeGreaterThan(1)

    await page.emulateMedia({ media: 'print' })
    for (const words of [`第${PUBLICATIONS}批`, '2026年', /从清鉴打印。网址：http/])
      expect(await page.getByText(words).first().isVisible()).toBe(true)
    for (const words of ['打印', '下一年', '查一笔钱', '换一个村（社区）'])
      expect(await page.getByText(words, { exact: true }).isVisible()).toBe(false)
    const colours = await page.evaluate<string[]>(
      "['color', 'backgroundColor'].map((name) => getComputedStyle(document.querySelector('.village-page'))[name])",
    )
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    await context.close()
  })
})
