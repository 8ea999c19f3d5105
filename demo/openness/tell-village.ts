import { draftLineOf } from '@qingjian/cloudfunctions/openness/line-content'
import type { DraftLine } from '@qingjian/cloudfunctions/openness/openness.documents'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { addDays } from '@qingjian/shared/calendar/day'
import { amountOf } from '@qingjian/shared/kernel/money'
import { type AffairPeriod, periodName } from '@qingjian/shared/openness/affairs/periods-of'
import type { Random } from '../random'
import { accountPeriodsOf } from './demo-catalogue'
import { type DemoVillage, YUNJIAKOU } from './demo-villages'
import { FUND_NAMES, type FundsOfYear } from './tell-funds'
import type { Told } from './told'
import { wholeBetween } from './whole-between'

/** What a village spends on its roads of what it has got, in 分; the rest it still holds. */
const ROAD_SPENT = [4_680_000, 2_520_000]
/** 韵家口村 states 1,500 元 less than its books say. */
const SHORT_OF = 150_000
const LATE_ACCOUNTS = { regionId: '630102100203', period: '2026Q2', days: 6 }
/** Accounts are public so many days after the end of their month or quarter. */
const USUAL_DAYS = 9
const ACCOUNTS_DUE = 15

const INCOMES = [
  { item: '集体土地承包费', least: 12_000, most: 38_000 },
  { item: '临街铺面租金', least: 9_000, most: 26_000 },
  { item: '仓储场地租金', least: 6_000, most: 15_000 },
]
const EXPENSES = [
  { item: '村道保洁人员工资', least: 4_500, most: 7_200 },
  { item: '路灯电费', least: 800, most: 2_600 },
  { item: '灌溉渠清淤', least: 2_400, most: 9_000 },
  { item: '村办公室水电和取暖', least: 900, most: 3_800 },
  { item: '老年活动室用品', least: 300, most: 1_800 },
]
const DID = [
  '清理了村里的灌溉渠，更换了坏掉的路灯，保洁每天都有人做。',
  '修补了两处路面，老年活动室添了桌椅，按时交了路灯电费。',
  '收齐了这一期的租金，渠道清了淤，村道保洁照常。',
]
const EFFECTS = [
  '浇水比去年快了半天，夜里主要路口都亮了。',
  '下雨天学生上学不再绕路，老人有了坐的地方。',
  '村里没有欠账，结余都在村集体账户上。',
]

/** What a village publishes in a year: land subsidies, road works, and the accounts of its months or quarters until a day. */
export function tellVillage(
  random: Random,
  hash: KeyedHash,
  village: DemoVillage,
  funds: FundsOfYear,
  until: string,
): Told[] {
  const told = [
    paidToHouseholds(hash, village, funds),
    roadWorks(village, funds),
    ...accountPeriodsOf(village, funds.year).map((period) => accounts(random, village, funds.year, period)),
  ]
  return told.filter(({ day }) => day < until)
}

const placeOf = ({ region }: DemoVillage) => ({ regionId: region._id, regionName: region.name })

function paidToHouseholds(hash: KeyedHash, village: DemoVillage, funds: FundsOfYear): Told {
  const { standard, year } = funds
  const day = `${year}-06-10`
  return {
    key: landKeyOf(village, year),
    title: `${year}年${FUND_NAMES.land}发放公示`,
    done: `按确权面积给${village.households.length}户发了${year}年的${FUND_NAMES.land}，钱都打到一卡通。`,
    effect: '每一户的面积、标准和金额都在下面，可以自己算一算。',
    ...placeOf(village),
    year,
    day: addDays(day, 5),
    lines: village.households.map(({ idNumber, land, mobile, name }) =>
      draftLineOf(hash, {
        kind: 'payment',
        regionId: village.region._id,
        year,
        item: FUND_NAMES.land,
        amount: amountOf(standard, land),
        day,
        batch: '第一批',
        remark: '',
        fundId: funds.idOf('land'),
        payer: `${village.town.name}财政所`,
        recipient: { kind: 'person', name, idNumber, mobile },
        standard,
        quantity: land,
        unit: '亩',
      }),
    ),
  }
}

export function landKeyOf({ region }: DemoVillage, year: number): string {
  return `land/${region._id}/${year}`
}

function roadWorks(village: DemoVillage, funds: FundsOfYear): Told {
  const { year } = funds
  const common = { regionId: village.region._id, year, batch: '', remark: '', fundId: funds.idOf('road') }
  const works = ['村道路面修补', '边沟清理和涵管更换']
  const paid = works.map(
    (item, place): DraftLine => ({
      ...common,
      kind: 'payment',
      item,
      amount: ROAD_SPENT[place] ?? 0,
      day: `${year}-0${7 + place}-18`,
      payer: `${village.region.name}村民委员会`,
      recipient: { kind: 'organization', name: `${village.town.name}兴农工程队` },
    }),
  )
  const left = funds.shareOf('road', village) - ROAD_SPENT.reduce((sum, one) => sum + one, 0)
  const isShort = village.region._id === YUNJIAKOU && year === 2026
  const held: DraftLine = {
    ...common,
    kind: 'holding',
    item: '道路养护补助结余',
    amount: isShort ? left - SHORT_OF : left,
    day: `${year}-08-31`,
  }
  return {
    key: roadKeyOf(village, year),
    title: `${year}年村级道路养护资金使用情况`,
    done: '修补村道路面1,300平方米，清理边沟640米，换了9处涵管。',
    effect: '村口到小学的路平了，七八月几场大雨没有再积水。',
    ...placeOf(village),
    year,
    day: `${year}-09-04`,
    lines: [...paid, held],
  }
}

function roadKeyOf({ region }: DemoVillage, year: number): string {
  return `road/${region._id}/${year}`
}

function accounts(
  random: Random,
  village: DemoVillage,
  year: number,
  { firstDay, lastDay, period }: AffairPeriod,
): Told {
  const place = placeOf(village)
  const months = [Number(firstDay.slice(5, 7)), Number(lastDay.slice(5, 7))] as const
  const isLate = village.region._id === LATE_ACCOUNTS.regionId && period === LATE_ACCOUNTS.period
  const line = (
    kind: 'expense' | 'income',
    { item, least, most }: (typeof INCOMES)[number],
    month: number,
  ): DraftLine => ({
    kind,
    regionId: village.region._id,
    year,
    item,
    amount: wholeBetween(random, least, most) * 100,
    day: `${year}-${String(month).padStart(2, '0')}-${String(wholeBetween(random, 3, 27)).padStart(2, '0')}`,
    batch: '',
    remark: '',
  })
  const month = () => wholeBetween(random, ...months)
  const incomes = INCOMES.filter(() => random.chance(0.7))
  const expenses = EXPENSES.filter(() => random.chance(0.75))
  return {
    key: `accounts/${village.region._id}/${period}`,
    title: `${periodName(period)}财务收支`,
    done: random.pick(DID),
    effect: random.pick(EFFECTS),
    ...place,
    year,
    period,
    day: addDays(lastDay, isLate ? ACCOUNTS_DUE + LATE_ACCOUNTS.days : USUAL_DAYS),
    lines: [
      ...(incomes.length > 0 ? incomes : INCOMES.slice(0, 1)).map((one) => line('income', one, month())),
      ...(expenses.length > 0 ? expenses : EXPENSES.slice(0, 1)).map((one) => line('expense', one, month())),
    ],
  }
}
