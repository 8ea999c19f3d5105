import { databaseAt } from '@qingjian/demo/database-at'
import { startOfDay } from '@qingjian/shared/calendar/day'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { CaseDesk } from './case-desk'
import { Citizen } from './citizen'
import { Computer } from './computer'
import { RingingPhone } from './ringing-phone'

jest.setTimeout(240_000)

const HOUR_MS = 3_600_000
/** A Tuesday, so that two follow-ups pass without a weekend. */
const TUESDAY = startOfDay('2026-03-10') + 9.5 * HOUR_MS
const MOBILE = '17012345678'
/** 城东区政务大厅, a window of 区人社局. */
const WINDOW = 'hall-chengdong-03'
const FIRST_ANSWER = '已增开一个窗口，并安排专人引导，现在平均等候不到二十分钟。'
const SECOND_ANSWER = '负责人已当面道歉，并把您的材料一次办完，证件已经寄出。'

describe('a 差评 from the phone to the closed case', () => {
  let district: RunningDistrict
  let browser: Browser
  let citizen: Citizen
  let phone: RingingPhone
  let clerk: CaseDesk
  let inspector: CaseDesk
  let leader: CaseDesk
  let caseId: string
  let number: string

  const deskOf = async (label: string) => {
    const computer = await Computer.at(district.url, browser)
    await computer.signInAs(label)
    return new CaseDesk(computer)
  }

  beforeAll(async () => {
    district = await startDistrict({ ratings: 300, now: TUESDAY })
    browser = await launchBrowser()
    citizen = await Citizen.at(district.url, browser)
    phone = await RingingPhone.of(MOBILE, district.url, browser)
    clerk = await deskOf('区人社局填报员')
    inspector = await deskOf('区纪委监委监督室')
    leader = await deskOf('区纪委领导')
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  test('a 不满意 is registered as a case that the citizen can follow', async () => {
    const card = district.cards.find(({ windowId }) => windowId === WINDOW)
    await citizen.scan(card?.scene ?? '')
    await citizen.chooseLevel('不满意')
    await citizen.choose(citizen.page.getByRole('checkbox', { name: '排队等得太久' }))
    await citizen.writeComment('等了两个钟头还没轮到')
    await citizen.leaveNumber(MOBILE)
    await citizen.press('提交评价')
    await citizen.sees('谢谢您的评价')
    await district.passMinutes(2)
    ;({ caseId, number } = await citizen.openNewestCase())
    await citizen.sees('等了两个钟头还没轮到')
  })

  test('the unit verifies it, asks for time, and answers with evidence', async () => {
    await clerk.openCase('待核实', number)
    await clerk.verify('属实', '查了叫号记录和监控，当天只开了一个窗口。')
    await clerk.askExtension(3, '新窗口的设备还没有到位')
    await inspector.openCase('延期待审批', number)
    await inspector.decideExtension('同意', '情况属实')
    await clerk.reload()
    await clerk.answer(FIRST_ANSWER)
  })

  test('the leader sends back what does not do, and the unit answers again', async () => {
    await leader.openCase('已答复，待回访', number)
    await leader.returnAnswer('没有写清楚怎么防止再发生')
    await clerk.reload()
    await clerk.answer(FIRST_ANSWER)
    await district.passMinutes(3)
    await citizen.openNewestCase()
    await citizen.sees(FIRST_ANSWER)
    expect(await citizen.page.getByText('没有写清楚怎么防止再发生').count()).toBe(0)
  })

  test('the citizen gets a message, and next day a call that takes a 2: handled again', async () => {
    await phone.hears('您反映的办事问题已有答复')
    expect(await phone.latestLink()).toContain('/#/follow-up/answer/index?token=')
    await district.moveTo(TUESDAY + 25 * HOUR_MS)
    await phone.waitUntilItRings(district)
    await phone.answerWith('2')
    await phone.hears('我们会重新办理')
    await district.passMinutes(3)
    await citizen.openNewestCase()
    await citizen.sees('重新办理')
    // Over the night the session at the PC has ended.
    clerk = await deskOf('区人社局填报员')
    await clerk.openCase('二次办理', number)
  })

  test('handled again, the next call takes a 1, and the case is closed', async () => {
    await clerk.answer(SECOND_ANSWER)
    await district.passMinutes(3)
    await district.moveTo(TUESDAY + 50 * HOUR_MS)
    await phone.waitUntilItRings(district)
    await phone.answerWith('1')
    await phone.hears('您的问题已经解决')
    await district.passMinutes(4)
    await citizen.openNewestCase()
    await citizen.sees('办结')
    clerk = await deskOf('区人社局填报员')
    await clerk.openCase('已办结', number)
    await clerk.sees('群众说解决了')
  })

  test('the board and the audit log say the same', async () => {
    const database = databaseAt(district.url)
    const figures = await database.collection('rating_figures').doc(`window:${WINDOW}:2026-03-10`).get()
    expect(figures.data).toMatchObject([
      { counts: { handling: { cases: 1, closed: 1, onTime: 1, solved: 1, reopened: 1 } } },
    ])
    const entries = await database
      .collection('audit_entries')
      .where({ subject: `cases/${caseId}` })
      .orderBy('position', 'asc')
      .get()
    expect(entries.data.map(({ details }) => details.step)).toEqual([
      'open',
      'verify',
      'ask-extension',
      'approve-extension',
      'answer',
      'return-answer',
      'answer',
      'begin-follow-up',
      'reopen',
      'answer',
      'begin-follow-up',
      'close',
    ])
  })
})
