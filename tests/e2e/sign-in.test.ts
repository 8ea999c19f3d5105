import { randomUUID } from 'node:crypto'
import { collectSession } from '@qingjian/shared/identity/identity.contracts'
import type { Result } from '@qingjian/shared/kernel/result'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Computer, EDGE } from './computer'
import { nameOf } from './name-of'
import { StaffPhone } from './staff-phone'

jest.setTimeout(240_000)

const ALLOW = '是我本人，允许登录'
const THREE_MINUTES = 180_000

describe('signing in at a PC by phone', () => {
  let district: RunningDistrict
  let browser: Browser
  let computer: Computer
  let phone: StaffPhone
  let name: string

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
    phone = await StaffPhone.of('demo-inspector', district.url, browser)
    name = await nameOf(district, 'commission-1')
  })

  beforeEach(async () => {
    computer = await Computer.at(district.url, browser)
    await computer.open()
  })

  afterEach(async () => {
    await computer.leave()
    await district.emulator().api('clock', 'POST', { reset: true })
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  const passThreeMinutes = () => district.emulator().api('clock', 'POST', { advanceMs: THREE_MINUTES })

  async function signIn(): Promise<string> {
    const { code } = await computer.readCode()
    await phone.scan(code)
    await phone.press(ALLOW)
    await computer.sees('我的工作台')
    return code
  }

  test('the phone says which browser asks, both show the same digits, and the PC enters once it is allowed', async () => {
    const { code, digits } = await computer.readCode()
    await phone.scan(code)
    await phone.sees(EDGE)
    expect(await phone.readDigits()).toBe(digits)
    await computer.sees('已在手机上打开')
    await phone.press(ALLOW)
    await phone.sees('已允许登录')
    await computer.sees('我的工作台')
    await computer.sees(name)
  })

  test('a code that was used is refused on a second phone', async () => {
    const code = await signIn()
    const second = await StaffPhone.of('demo-leader', district.url, browser)
    await second.scan(code)
    await second.sees('这个登录码不能用了')
    expect(await second.offers(ALLOW)).toBe(false)
    await second.leave()
  })

  test('a code that one phone has opened cannot be decided by another', async () => {
    const { code } = await computer.readCode()
    await phone.scan(code)
    await phone.sees(EDGE)
    const second = await StaffPhone.of('demo-leader', district.url, browser)
    await second.scan(code)
    await second.sees('这个登录码不能用了')
    await second.leave()
    await phone.press(ALLOW)
    await computer.sees(name)
  })

  test('an expired code says so on both screens, and the PC offers a new one that serves', async () => {
    const { code } = await computer.readCode()
    await passThreeMinutes()
    await phone.scan(code)
    await phone.sees('登录码已过期')
    expect(await phone.offers(ALLOW)).toBe(false)
    await computer.sees('登录码已过期')
    await computer.press('换一个登录码')
    await computer.page.locator('.sign-in-letters').waitFor()
    expect(await signIn()).not.toBe(code)
  })

  test('a code that expires while the phone looks at it lets nobody in', async () => {
    const { code } = await computer.readCode()
    await phone.scan(code)
    await phone.sees(EDGE)
    await passThreeMinutes()
    await phone.press(ALLOW)
    await phone.sees('这个登录码不能用了')
    await computer.sees('登录码已过期')
  })

  test('who has seen the code and not the ticket gets no session', async () => {
    const { code } = await computer.readCode()
    await phone.scan(code)
    await phone.press(ALLOW)
    for (const ticket of [code, `${'0'.repeat(32)}.${'A'.repeat(43)}`]) {
      const event = { action: collectSession.action, data: { ticket }, requestId: randomUUID() }
      const { body } = await district
        .emulator()
        .call<Result<unknown>>(collectSession.feature, event, 'demo-citizen')
      expect(body).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    }
    await computer.sees(name)
  })

  test('refused at the phone, the PC says so and stays outside', async () => {
    const { code } = await computer.readCode()
    await phone.scan(code)
    await phone.press('不是我')
    await phone.sees('已拒绝，电脑没有登录')
    await computer.sees('手机上没有允许这次登录')
    await computer.open('org')
    await computer.sees('用手机微信扫码登录')
  })

  test('ended from the phone, the PC is outside at its next call', async () => {
    await signIn()
    await phone.openWork()
    await phone.press('全部退出')
    await phone.agree('退出')
    await phone.sees('现在没有电脑登录着您的身份')
    // The page may have asked for something by itself before anybody clicks, and be outside already.
    await computer.page.evaluate(() => {
      location.hash = '#/org'
    })
    await computer.sees('用手机微信扫码登录')
  })
})
