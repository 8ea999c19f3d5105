import { startOfDay } from '@qingjian/shared/calendar/day'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Citizen } from './citizen'
import { StaffPhone } from './staff-phone'
import { UnitByCalls } from './unit-by-calls'

jest.setTimeout(240_000)

const HOUR_MS = 3_600_000
/** A Tuesday, within the hours for messages. */
const TUESDAY = startOfDay('2026-03-10') + 9.5 * HOUR_MS
const MOBILE = '17012345679'
/** A window of 区人社局, whose clerk answers. */
const WINDOW = 'hall-chengdong-03'
const ANSWER = '已增开一个窗口，并安排专人引导，现在平均等候不到二十分钟。'

interface Phone {
  messages: { text?: string; content?: string }[]
}

describe('a case on the phone of its citizen', () => {
  let district: RunningDistrict
  let browser: Browser
  let citizen: Citizen
  let unit: UnitByCalls
  let caseId: string

  beforeAll(async () => {
    district = await startDistrict({ ratings: 300, now: TUESDAY })
    browser = await launchBrowser()
    citizen = await Citizen.at(district.url, browser)
    unit = new UnitByCalls(district.url, 'demo-clerk')
    const card = district.cards.find(({ windowId }) => windowId === WINDOW)
    await citizen.scan(card?.scene ?? '')
    await citizen.chooseLevel('不满意')
    await citizen.leaveNumber(MOBILE)
    await citizen.press('提交评价')
    await citizen.sees('谢谢您的评价')
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  /** What was written to a telephone number, as one text. */
  async function messages(): Promise<string> {
    return JSON.stringify(await district.emulator().api<Phone>(`phones/${MOBILE}`))
  }

  test('is being registered right after the rating, and then stands there', async () => {
    await citizen.press('查看办理进度')
    await citizen.sees('正在登记')
    await district.passMinutes(2)
    ;({ caseId } = await citizen.openNewestCase())
    expect(caseId).not.toBe('')
  })

  test('takes words and a paper, and tells by WeChat when there is an answer', async () => {
    await citizen.press('有结果时告诉我')
    await citizen.sees('有结果时，会在微信上告诉您')
    await citizen.page.getByRole('link', { name: /补充情况/ }).tap()
    await citizen.page.getByRole('textbox').fill('当天的排队号是A087')
    await citizen.chooseFile('加一份PDF文件', {
      name: '受理回执.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    })
    await citizen.sees('受理回执.pdf')
    await citizen.press('提交补充')
    await citizen.sees('当天的排队号是A087')
    await citizen.page.getByRole('button', { name: '文件1' }).waitFor()
    await unit.verify(caseId, '当天只开了一个窗口。')
    await unit.answer(caseId, ANSWER)
    await district.passMinutes(4)
    const { messages: told } = await district
      .emulator()
      .api<{ messages: { page?: string }[] }>('subscribe-messages')
    expect(told.map(({ page }) => page)).toContain(`cases/case/index?id=${caseId}`)
  })

  test('is answered next day by the link of an SMS, in a browser that nobody is signed in to', async () => {
    await district.moveTo(TUESDAY + 25 * HOUR_MS)
    await district.passMinutes(3)
    const neighbour = await Citizen.at(district.url, browser)
    await neighbour.openLinkOfMessage(await messages())
    await neighbour.sees(ANSWER)
    await neighbour.answerLink('没人联系过我')
    await neighbour.openLinkOfMessage(await messages())
    await neighbour.sees('这件事已经有回答了')
    await neighbour.leave()
    await district.passMinutes(3)
    await citizen.openCase(caseId)
    await citizen.sees('重新办理')
  })

  test('handled again, is closed by one tap', async () => {
    await unit.answer(caseId, `${ANSWER}负责人已当面道歉。`)
    await district.passMinutes(3)
    await citizen.openCase(caseId)
    await citizen.sayWhetherSolved(true)
    await citizen.openCase(caseId)
    await citizen.sees('办结')
    expect(await citizen.page.getByRole('button', { name: '没解决', exact: true }).count()).toBe(0)
  })

  test('whoever was rated reads what was said and found, and objects on the phone', async () => {
    const rated = await StaffPhone.of('demo-cadre', district.url, browser)
    await rated.openCasesAboutMe()
    await rated.sees('当天只开了一个窗口。')
    expect(await rated.reads()).not.toContain(MOBILE.slice(-4))
    await rated.object('当天另一个窗口由邻岗代办，有叫号记录')
    await rated.leave()
  })
})
