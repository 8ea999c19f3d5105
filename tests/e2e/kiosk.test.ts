import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { apart, KioskScreen } from './kiosk-screen'

jest.setTimeout(240_000)

/** A machine that stands in 中庄村. */
const ADDRESS = '/kiosk/?regionId=630102101200'
const START = '#/openness/start/index'

describe('the touch screen of a hall', () => {
  let district: RunningDistrict
  let browser: Browser
  let kiosk: KioskScreen

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
    kiosk = await KioskScreen.at(`${district.url}${ADDRESS}`, browser)
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  test('begins with the five modules of its village, in targets that nobody misses', async () => {
    await kiosk.sees('中庄村')
    for (const module of ['政策发布', '重点项目', '资金查询', '三务公开', '权责清单'])
      await kiosk.sees(module)
    const targets = await kiosk.targets()
    expect(targets.length).toBeGreaterThanOrEqual(8)
    for (const { height } of targets) expect(height).toBeGreaterThanOrEqual(96)
    const pairs = targets.flatMap((one, place) => targets.slice(place + 1).map((other) => apart(one, other)))
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(24)
    expect(await kiosk.page.getByText('我的补贴').count()).toBe(0)
  })

  test('leads to a village’s money and back, without what is for one person alone', async () => {
    await kiosk.press('link', /资金查询/)
    await kiosk.sees('钱从哪里来')
    for (const words of ['我的补贴', '我的疑问', '打印'])
      expect(await kiosk.page.getByText(words).filter({ visible: true }).count()).toBe(0)
    await kiosk.press('link', /查一笔钱/)
    await kiosk.page.locator('.line-row').filter({ visible: true }).first().tap()
    await kiosk.sees('想问的，用手机扫右下角的码，在手机上提。')
    expect(await kiosk.page.getByRole('button', { name: '有没有问题' }).count()).toBe(0)
    await kiosk.page.locator('.phone-code__picture').waitFor()
    await kiosk.press('button', '返回')
    await kiosk.sees('改查找条件')
    await kiosk.press('button', '回到首页')
    await kiosk.sees('我能享受什么政策')
  })

  test('finds what is typed with the letters of its sounds', async () => {
    await kiosk.page.getByRole('searchbox').filter({ visible: true }).tap()
    await kiosk.type('db')
    await kiosk.press('button', '低保')
    await kiosk.page.locator('.keyboard').getByText('找', { exact: true }).tap()
    await kiosk.page.locator('.found-row').filter({ visible: true }).first().waitFor()
    await kiosk.page.locator('.found-row').filter({ visible: true }).first().tap()
    await kiosk.page.getByText('有没有问题').filter({ visible: true }).first().waitFor()
  })

  test('asks after 50 seconds whether somebody is there, and any touch says so', async () => {
    const question = kiosk.page.locator('.ending')
    await kiosk.lookAfter(51, async () => {
      await kiosk.sees('还在看吗？')
      await question.tap({ position: { x: 540, y: 450 } })
      await question.waitFor({ state: 'detached' })
    })
    // What lies below the touch would have led on.
    expect(kiosk.page.url()).toContain('/openness/announcement/index')
  })

  test('begins anew after 60: nobody can go back to what was read, and nothing is kept', async () => {
    await kiosk.leaveAlone(61)
    await kiosk.page.waitForURL((url) => url.hash === START)
    await kiosk.sees('中庄村')
    expect(await kiosk.page.getByRole('searchbox').inputValue()).toBe('')
    expect(await kiosk.page.locator('.keyboard').count()).toBe(0)
    for (const step of [-1, 1, 1]) {
      await kiosk.walk(step)
      await kiosk.sees('我能享受什么政策')
      expect(kiosk.page.url()).toBe(`${district.url}${ADDRESS}${START}`)
    }
    expect(await kiosk.kept()).toEqual({ local: 0, session: 0, cookies: '' })
  })

  test('has called as a visitor without a name all the time', () => {
    expect(kiosk.wrong).toEqual([])
  })
})
