import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Citizen } from './citizen'

jest.setTimeout(240_000)

describe('going from page to page', () => {
  let district: RunningDistrict
  let browser: Browser

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  test('keeps the page as wide as the phone', async () => {
    const citizen = await Citizen.at(district.url, browser)
    await citizen.open('home/index')
    await citizen.page.getByRole('link', { name: /设置/ }).tap()
    await citizen.sees('长者模式')
    await citizen.page.locator('.taro_page_shade').waitFor({ state: 'attached' })
    expect(await citizen.page.evaluate('innerWidth')).toBe(375)
    await citizen.leave()
  })
})
