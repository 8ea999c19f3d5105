import type { Browser, Locator } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Citizen } from './citizen'

jest.setTimeout(240_000)

describe('长者模式', () => {
  let district: RunningDistrict
  let browser: Browser
  let citizen: Citizen

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
    citizen = await Citizen.at(district.url, browser)
    await citizen.enlarge()
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  async function sizeOf(locator: Locator): Promise<{ type: number; height: number }> {
    await locator.waitFor()
    const type: string = await locator.evaluate('(element) => getComputedStyle(element).fontSize')
    const box = await locator.boundingBox()
    return { type: Number.parseFloat(type), height: box?.height ?? 0 }
  }

  test('stays chosen on every page, with type of at least 18 px and targets of at least 60 px', async () => {
    await citizen.scan(district.cards[0]?.scene ?? '')
    for (const control of await citizen.page.getByRole('radio').all()) {
      const { type, height } = await sizeOf(control)
      expect(type).toBeGreaterThanOrEqual(18)
      expect(height).toBeGreaterThanOrEqual(60)
    }
    const submit = await sizeOf(citizen.page.getByRole('button', { name: '提交评价' }))
    expect(submit.height).toBeGreaterThanOrEqual(60)
  })

  test.each([
    ['home', 'home/index', '扫码评价'],
    ['board', 'rating/board/index', '满意率'],
    ['settings', 'settings/index', '长者模式'],
    ['privacy', 'settings/privacy/index', '我们收集什么'],
    ['my cases', 'cases/mine/index', '还没有反映的事'],
    ['a broken link of a message', 'follow-up/answer/index', '链接不完整'],
  ])('%s fits a narrow phone without scrolling sideways', async (_, address, words) => {
    await citizen.open(address)
    await citizen.sees(words)
    const overflow = await citizen.page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(overflow).toBe(0)
  })

  test('a rating is given as before', async () => {
    await citizen.scan(district.cards[0]?.scene ?? '')
    await citizen.chooseLevel('满意')
    await citizen.press('提交评价')
    await citizen.sees('谢谢您的评价')
  })
})
