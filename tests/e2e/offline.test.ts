import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Citizen } from './citizen'

jest.setTimeout(240_000)

/** Lets the first submit reach the cloud and loses its answer on the way back. */
async function loseFirstAnswer(page: Page): Promise<void> {
  let lost = false
  await page.route('**/v1/functions/rating', async (route) => {
    if (lost || !route.request().postData()?.includes('"submit"')) return route.continue()
    lost = true
    await route.fetch()
    await route.abort('connectionreset')
  })
}

describe('a rating in a place with poor signal', () => {
  let district: RunningDistrict
  let browser: Browser
  let citizen: Citizen

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
  })

  beforeEach(async () => {
    citizen = await Citizen.at(district.url, browser)
  })

  afterEach(() => citizen.leave())

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  /** How often the words stand under 我的评价: a second copy would be a rating or a 追评. */
  async function timesKept(words: string): Promise<number> {
    const ratings = await citizen.ownRatings()
    return ratings.join().split(words).length - 1
  }

  test('what was typed survives a reload', async () => {
    await citizen.scan(district.cards[0]?.scene ?? '')
    await citizen.chooseLevel('基本满意')
    await citizen.writeComment('叫号机不好用')
    await citizen.page.waitForFunction("JSON.stringify({ ...localStorage }).includes('叫号机不好用')")
    await citizen.page.reload()
    await citizen.page.locator('.levels--chose-3').first().waitFor()
    expect(await citizen.page.getByRole('textbox').first().inputValue()).toBe('叫号机不好用')
  })

  test('without signal it waits in the phone and goes out once when the signal is back', async () => {
    await citizen.scan(district.cards[1]?.scene ?? '')
    await citizen.chooseLevel('满意')
    await citizen.writeComment('没信号也能评')
    await citizen.phone.setOffline(true)
    await citizen.sees(/没有网络|没连上网/)
    await citizen.press('提交评价')
    await citizen.sees('已存在手机里，待发送')
    await citizen.phone.setOffline(false)
    await citizen.sees('刚才的评价已经发出去了')
    expect(await timesKept('没信号也能评')).toBe(1)
  })

  test('a rating that waits outlives the page, and is sent when the product is opened again', async () => {
    await citizen.scan(district.cards[2]?.scene ?? '')
    await citizen.chooseLevel('满意')
    await citizen.writeComment('关了页面再打开')
    await citizen.phone.setOffline(true)
    await citizen.press('提交评价')
    await citizen.sees('已存在手机里，待发送')
    await citizen.page.goto('about:blank')
    await citizen.phone.setOffline(false)
    await citizen.open('rating/mine/index')
    await citizen.sees('关了页面再打开')
    expect(await timesKept('关了页面再打开')).toBe(1)
  })

  test('an answer lost on its way back does not make a second rating', async () => {
    await loseFirstAnswer(citizen.page)
    await citizen.scan(district.cards[3]?.scene ?? '')
    await citizen.chooseLevel('满意')
    await citizen.writeComment('回应丢了')
    await citizen.press('提交评价')
    await citizen.sees('谢谢您的评价')
    expect(await timesKept('回应丢了')).toBe(1)
  })
})
