import { randomUUID } from 'node:crypto'
import { sealEntries } from '@qingjian/shared/audit/audit.contracts'
import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { openCard, submitRating } from '@qingjian/shared/rating/rating.contracts'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Computer } from './computer'
import { StaffPhone } from './staff-phone'

jest.setTimeout(240_000)

const MOBILE = '17000000123'
const WORDS = '下午两点半窗口还没有人'
const PURPOSE = '核实窗口无人的情况'
const COMPLAINANT = 'demo-citizen-2'

/** Rates the window of social insurance as bad, in words, and leaves a phone number. */
async function complain(district: RunningDistrict): Promise<void> {
  const card = district.cards.find(({ windowId }) => windowId === 'hall-chengdong-03')
  const emulator = district.emulator()
  const opened = await emulator.call<{ data: ContractOutput<typeof openCard> }>(
    openCard.feature,
    { action: openCard.action, data: { scene: card?.scene } },
    COMPLAINANT,
  )
  expect(opened.body).toMatchObject({ ok: true })
  const data: ContractInput<typeof submitRating> = {
    visit: opened.body.data.visit,
    level: 1,
    reasons: ['nobody'],
    comment: WORDS,
    contact: { source: 'typed', mobile: MOBILE, consent: true },
  }
  const event = { action: submitRating.action, data, requestId: randomUUID() }
  const submitted = await emulator.call<{ ok: boolean }>(submitRating.feature, event, COMPLAINANT)
  expect(submitted.body).toMatchObject({ ok: true, data: { outcome: 'rated' } })
}

describe('from the district down to one rating, and back in the log', () => {
  let district: RunningDistrict
  let browser: Browser

  beforeAll(async () => {
    district = await startDistrict({ ratings: 1_000 })
    browser = await launchBrowser()
    await complain(district)
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  const follow = (computer: Computer, name: string) =>
    computer.page.getByRole('link', { name, exact: true }).first().click()

  /** Waits until the figures are those of a place. */
  const arriveAt = (computer: Computer, place: string) =>
    computer.page.getByRole('navigation', { name: '所在位置' }).getByText(place, { exact: true }).waitFor()

  test('an inspector finds a bad rating and sees the number after confirming on the phone', async () => {
    const computer = await Computer.at(district.url, browser)
    const phone = await StaffPhone.of('demo-inspector', district.url, browser)
    await computer.signInAs('区纪委监委监督室')
    await follow(computer, '评价总览')
    await follow(computer, '城东区政务服务中心')
    await arriveAt(computer, '城东区政务服务中心')
    await follow(computer, '社会保险')
    await arriveAt(computer, '社会保险')
    await follow(computer, '看差评')
    await computer.sees('逐条评价：社会保险')
    const look = computer.page.getByRole('row').filter({ hasText: WORDS }).getByRole('button').last()
    await computer.follow(look, computer.page.getByText('评价人留了手机号，同意用于核实和回访'))
    expect(await computer.page.getByText(MOBILE).count()).toBe(0)
    await computer.press('查看手机号')
    await computer.page.getByLabel('原因', { exact: true }).fill(PURPOSE)
    await computer.pressUntil('确定', '请在手机上确认')
    await phone.openConfirmation('查看评价人的手机号')
    await phone.sees(PURPOSE)
    expect(await computer.page.getByText(MOBILE).count()).toBe(0)
    await phone.press('同意办理')
    await computer.sees(MOBILE)
    await computer.leave()
    await phone.leave()
  })

  test('the auditor finds exactly that look, and the chain is whole', async () => {
    await district.emulator().api(`timers/${sealEntries.feature}/seal/fire`, 'POST')
    const computer = await Computer.at(district.url, browser)
    await computer.signInAs('审计员')
    await computer.open('audit?action=rating.reveal-contact')
    await computer.page.getByLabel('原因', { exact: true }).fill('例行检查')
    await computer.press('开始查询')
    await computer.sees(PURPOSE)
    const looks = computer.page.getByRole('row').filter({ hasText: '查看评价人手机号' })
    expect(await looks.count()).toBe(1)
    expect(await looks.textContent()).toContain('评价的联系方式')
    await follow(computer, '校验链条')
    await computer.press('开始校验')
    await computer.page.getByRole('heading', { name: '完整', exact: true }).waitFor()
    await computer.leave()
  })

  test('a clerk sees the own unit and nothing else', async () => {
    const computer = await Computer.at(district.url, browser)
    await computer.signInAs('区人社局填报员')
    expect(await computer.page.getByRole('link', { name: '审计日志' }).count()).toBe(0)
    await follow(computer, '评价总览')
    const ranking = computer.page.getByRole('table').first()
    await ranking.getByRole('link', { name: '社会保险' }).first().waitFor()
    expect(await ranking.getByRole('link', { name: '营业执照' }).count()).toBe(0)
    await computer.open('rating/dashboard?scope=hall&id=hall-chengdong')
    await computer.sees('没有找到这个地方，或者不归您管理')
    await computer.leave()
  })
})
