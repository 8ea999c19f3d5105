import { DEMO_VILLAGER } from '@qingjian/demo/openness/demo-villages'
import { startOfDay } from '@qingjian/shared/calendar/day'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { BooksDesk } from './books-desk'
import { booksWorkbook } from './books-workbook'
import { Citizen } from './citizen'
import { Computer } from './computer'

jest.setTimeout(240_000)

/** A Wednesday after the year's subsidies were passed on. */
const NOW = startOfDay('2026-07-01') + 9.5 * 3_600_000
const TITLE = '二〇二六年补发耕地地力保护补贴'
const payment = (name: string, more: Record<string, string> = {}) => ({
  region: '中庄村',
  fund: '耕地地力保护补贴',
  item: '补发种粮补贴',
  name,
  standard: '95.00',
  quantity: '5',
  unit: '亩',
  amount: '475.00',
  day: '2026年6月20日',
  payer: '韵家口镇财政所',
  ...more,
})
const ANSWER = '补的是去年漏算的5亩，每亩95元，承包合同在村委会可以看。'

describe('money from a clerk’s file to the villager who asks about it', () => {
  let district: RunningDistrict
  let browser: Browser
  let villager: Citizen
  let publicationId: string

  const deskOf = async (label: string) => {
    const computer = await Computer.at(district.url, browser)
    await computer.signInAs(label)
    return new BooksDesk(computer)
  }

  beforeAll(async () => {
    district = await startDistrict({ ratings: 300, now: NOW })
    browser = await launchBrowser()
    villager = await Citizen.at(district.url, browser)
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  test('the village’s clerk brings an Excel file in, and the draft goes to the supervisors', async () => {
    const clerk = await deskOf('中庄村报账员')
    const rows = [
      payment('马得水', { idNumber: DEMO_VILLAGER.idNumber, mobile: DEMO_VILLAGER.mobile }),
      payment('韩玉珍', { quantity: '3', amount: '285.00' }),
    ]
    publicationId = await clerk.bringIn(TITLE, { name: '补发.xlsx', buffer: await booksWorkbook(rows) })
    await clerk.submit()
  })

  test('nobody sees it before the supervisors and the town have agreed', async () => {
    await villager.open('openness/search/index?name=马得')
    await villager.sees('没有找到')
    await (await deskOf('中庄村监委会主任')).approve(publicationId, '名单和面积都核对过')
    await (await deskOf('韵家口镇审核员')).approve(publicationId, '同意公开')
    await district.passMinutes(2)
    await villager.open('openness/search/index?name=马得')
    await villager.sees('马*水')
    expect(await villager.page.getByText('马得水').count()).toBe(0)
  })

  test('the villager proves who they are, sees the full record, and the sum fits', async () => {
    await villager.open('openness/own/index')
    await villager.page.getByRole('textbox', { name: '身份证号' }).fill(DEMO_VILLAGER.idNumber)
    await villager.page.getByRole('spinbutton', { name: '11位手机号' }).fill(DEMO_VILLAGER.mobile)
    await villager.press('用微信手机号核对')
    await villager.sees('补发种粮补贴')
    await villager.sees(/475(\.00)?元.*对得上/)
  })

  test('a question about it is answered for everybody to read, and who asked stays unknown', async () => {
    await villager.open('openness/search/index?name=马得')
    await villager.page
      .getByRole('link', { name: /马\*水/ })
      .first()
      .tap()
    await villager.sees('从哪里来的')
    await villager.press('有没有问题')
    await villager.choose(villager.page.getByRole('radio', { name: '标准不对' }))
    await villager.press('提出疑问')
    await villager.sees('1人有这个疑问')
    await (await deskOf('中庄村报账员')).answer(ANSWER)
    const neighbour = await Citizen.at(district.url, browser)
    await neighbour.open('openness/village/index?regionId=630102101200&year=2026')
    await neighbour.sees('钱从哪里来')
    await neighbour.sees(ANSWER)
  })

  test('the public log has it, and is whole', async () => {
    await villager.open('openness/log/index')
    await villager.sees('全部核对一遍')
    await villager.press('全部核对一遍')
    await villager.sees(/条记录首尾相连，没有被改动过/)
  })
})
