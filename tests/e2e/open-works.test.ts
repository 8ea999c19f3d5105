import { startOfDay } from '@qingjian/shared/calendar/day'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { BooksDesk } from './books-desk'
import { Citizen } from './citizen'
import { Computer } from './computer'
import { WorksDesk } from './works-desk'

jest.setTimeout(240_000)

/** A Sunday on which what is for the second quarter is due within ten days. */
const NOW = startOfDay('2026-07-05') + 9.5 * 3_600_000
const VILLAGE = '630102101200'
const WORDS = '年初定的三件事办完了两件，第三件等土地手续，预计九月开工。'
const INVALID = '第一次召集，只到了两个人。'
const AGREED = '五名委员到了四名，同意把停车场列入今年的计划。'

describe('what a village has to make public, and how it uses its powers', () => {
  let district: RunningDistrict
  let browser: Browser
  let villager: Citizen
  let clerk: WorksDesk
  let publicationId: string
  let runId: string

  const computerOf = async (label: string) => {
    const computer = await Computer.at(district.url, browser)
    await computer.signInAs(label)
    return computer
  }

  beforeAll(async () => {
    district = await startDistrict({ ratings: 300, now: NOW })
    browser = await launchBrowser()
    villager = await Citizen.at(district.url, browser)
    const computer = await computerOf('中庄村报账员')
    // Forms begin with the day of the PC.
    await computer.profile.clock.setFixedTime(NOW)
    clerk = new WorksDesk(computer)
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  test('the clerk sees in the calendar what is due, and writes it', async () => {
    publicationId = await clerk.announceDue('2026-07', '经济和建设发展规划实施情况', WORDS)
  })

  test('once supervisors and town have agreed, everybody reads it, in time, and finds it', async () => {
    await villager.open('openness/find/index?text=土地手续')
    await villager.sees(/没有找到/)
    await new BooksDesk(await computerOf('中庄村监委会主任')).approve(publicationId, '和村里的情况一样')
    await new BooksDesk(await computerOf('韵家口镇审核员')).approve(publicationId, '同意公开')
    await district.passMinutes(2)
    await villager.open(`openness/affairs/index?regionId=${VILLAGE}&year=2026`)
    await villager.sees(/按时公开，7月5日/)
    await villager.open('openness/find/index?text=土地手续')
    await villager.page.getByText('经济和建设发展规划实施情况').filter({ visible: true }).first().tap()
    await villager.sees(WORDS)
  })

  test('a power is begun by the list, and a meeting without a quorum is public as what it is', async () => {
    runId = await clerk.start('村级重大事项决策', '把村西空地建成停车场')
    await clerk.recordMeeting(INVALID, { entitled: 5, present: 2, inFavour: 2, against: 0 })
    await villager.open(`openness/run/index?id=${runId}`)
    await villager.sees(INVALID)
    await villager.sees(/到会人数不够/)
  })

  test('the step stays open until a valid meeting agrees', async () => {
    const votes = { entitled: 5, present: 4, inFavour: 4, against: 0 }
    await clerk.recordMeeting(AGREED, votes, '会议记录正在整理，随后存档')
    await villager.open(`openness/run/index?id=${runId}`)
    await villager.sees(AGREED)
    await villager.sees(/应到5人，实到4人/)
    await villager.open('openness/find/index?text=停车场')
    await villager.sees('把村西空地建成停车场')
  })
})
