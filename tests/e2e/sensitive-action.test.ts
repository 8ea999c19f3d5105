import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Computer, EDGE } from './computer'
import { nameOf } from './name-of'
import { StaffPhone } from './staff-phone'

jest.setTimeout(240_000)

const REASON = '本季度回访任务'

describe('a sensitive action at the PC', () => {
  let district: RunningDistrict
  let browser: Browser
  let computer: Computer
  let phone: StaffPhone
  let cadre: string

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
    cadre = await nameOf(district, 'unit-rsj-head')
    computer = await Computer.at(district.url, browser)
    phone = await StaffPhone.of('demo-admin', district.url, browser)
    await computer.signInAs('系统管理员')
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  const digits = () => computer.page.locator('.confirm-dialog-number').textContent()

  /** Fills the dialogue that grants a role and sends it. */
  async function askForRole(role: string): Promise<void> {
    await computer.open('identity/accounts/unit-rsj-head')
    await computer.sees(cadre)
    await computer.openDialog('授予角色')
    await computer.choose('角色', role)
    const region = computer.page.getByLabel('地区', { exact: true })
    const offered = computer.page.locator('.ant-select-tree-title', { hasText: /^城东区$/ })
    const chosen = computer.page.locator('.ant-select', { has: region }).getByTitle('城东区', { exact: true })
    await computer.follow(region, offered)
    await computer.follow(offered, chosen)
    await computer.page.keyboard.press('Escape')
    await computer.write('原因', REASON)
    await computer.pressUntil('授予', '请在手机上确认')
  }

  test('is refused when the phone refuses, and nothing is granted', async () => {
    await askForRole('镇街审核员')
    await phone.openConfirmation('授予角色')
    await phone.press('不是我，不办')
    await phone.sees('已拒绝，没有办理')
    await computer.sees('手机上没有同意，这一步没有办理')
    await computer.open('identity/accounts/unit-rsj-head')
    await computer.sees('单位填报员')
    expect(await computer.page.getByText('镇街审核员').count()).toBe(0)
  })

  test('waits for the phone, which shows what is to be done and the same digits', async () => {
    await askForRole('回访员')
    await phone.openConfirmation('授予角色')
    expect(await phone.readDigits()).toBe(await digits())
    for (const words of [cadre, '回访员', '城东区', REASON, EDGE]) await phone.sees(words)
    expect(await computer.page.getByText('已授予').count()).toBe(0)
    await phone.press('同意办理')
    await computer.sees('已授予，下一次操作生效')
    await computer.open('identity/accounts/unit-rsj-head')
    await computer.sees('回访员')
  })
})
