import { databaseAt } from '@qingjian/demo/database-at'
import { CELEBRATED } from '@qingjian/demo/people/give-party-days'
import { startOfDay } from '@qingjian/shared/calendar/day'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Computer } from './computer'
import { RingingPhone } from './ringing-phone'
import { StaffPhone } from './staff-phone'

jest.setTimeout(240_000)

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const DAY = '2026-03-10'
const BEFORE_EIGHT = startOfDay(DAY) + 7.5 * HOUR_MS
const BIRTHDAYS = `plan-party-birthday:${DAY}`

describe('a political birthday from the plan to the thanks', () => {
  let district: RunningDistrict
  let browser: Browser
  let telephone: RingingPhone
  let cadre: StaffPhone
  let inspector: Computer
  let leader: Computer

  beforeAll(async () => {
    district = await startDistrict({ ratings: 100, now: BEFORE_EIGHT })
    browser = await launchBrowser()
    telephone = await RingingPhone.of(await numberOf(CELEBRATED), district.url, browser)
    cadre = await StaffPhone.of('demo-cadre', district.url, browser)
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  /** The demo's numbers follow from the staff numbers (give-numbers.ts). */
  async function numberOf(personId: string): Promise<string> {
    const { data } = await databaseAt(district.url).collection('org_people').doc(personId).get()
    const [{ staffNumber = '' } = {}] = data as { staffNumber?: string }[]
    return `1990000${String(Number(staffNumber.slice(2)) - 1).padStart(4, '0')}`
  }

  const deskOf = async (label: string) => {
    const computer = await Computer.at(district.url, browser)
    await computer.signInAs(label)
    return computer
  }

  test('at eight the short message arrives, once', async () => {
    await district.moveTo(startOfDay(DAY) + 8 * HOUR_MS - MINUTE_MS)
    await district.passMinutes(4)
    await telephone.hears('今天是您的政治生日')
    const messages = await databaseAt(district.url)
      .collection('outbox_messages')
      .where({ whileHere: CELEBRATED, template: 'reminder' })
      .get()
    expect(messages.data).toHaveLength(1)
  })

  test('the cadre reads it on the phone, says so, and has a card to keep', async () => {
    // The first page asks for reminders where a phone is known to be a member of staff's.
    await cadre.openWork()
    await cadre.sees('廉政提醒')
    await cadre.openHome()
    await cadre.follow(/廉政提醒/)
    await cadre.sees('发给您本人的提醒')
    await cadre.follow(/2026年3月10日/)
    await cadre.press('我已收到')
    await cadre.sees(/您已确认收到/)
    await cadre.follow(/看政治生日贺卡/)
    await cadre.sees('保存图片')
    const { height, width } = await cadre.pictureSize(/政治生日贺卡.*满18周年/)
    expect(width).toBeGreaterThan(200)
    expect(height).toBeGreaterThan(width)
  })

  test('the commission sees what was delivered and read', async () => {
    await district.passMinutes(8)
    inspector = await deskOf('区纪委监委监督室')
    await inspector.open(`reminder/occasions/${BIRTHDAYS}`)
    await inspector.sees('短信已送达')
    const { data } = await databaseAt(district.url).collection('reminder_occasions').doc(BIRTHDAYS).get()
    const [{ counts } = { counts: {} }] = data as { counts: Record<string, number> }[]
    expect(counts).toMatchObject({ queued: 0, acknowledged: 1, read: 1, missed: 0 })
    expect(counts.delivered).toBe(counts.people)
  })

  test('a second person approves what the first has submitted', async () => {
    await inspector.open('reminder/plans/plan-school-season')
    await inspector.sees('等待审批的内容')
    expect(await inspector.page.getByRole('button', { name: '同意', exact: true }).count()).toBe(0)
    leader = await deskOf('区纪委领导')
    await leader.open('reminder/plans/plan-school-season')
    await leader.openDialog('同意')
    await leader.sendDialog('同意')
    await leader.sees(/已同意/)
    const { data } = await databaseAt(district.url)
      .collection('reminder_plans')
      .doc('plan-school-season')
      .get()
    expect(data).toMatchObject([{ state: 'active', draftState: 'none', inForceFrom: '2026-03-11' }])
  })
})
