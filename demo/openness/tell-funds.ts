import type { DraftLine } from '@qingjian/cloudfunctions/openness/openness.documents'
import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { amountOf } from '@qingjian/shared/kernel/money'
import { DISTRICT_CODE } from '../places/build-regions'
import type { DemoVillage } from './demo-villages'
import type { Told } from './told'

/** 区农业农村局, which passes both funds on. */
const BUREAU = { unitId: 'unit-nyj', name: '区农业农村局' }
/** 分 for a 亩. */
const STANDARDS: Record<number, number> = { 2024: 9_200, 2025: 9_300, 2026: 9_500 }
const ROAD_SHARE = 8_000_000

/** The two funds of a year; ids are those that publishing gives to the first line of their publication. */
export type FundKey = 'land' | 'road'

export interface FundsOfYear {
  year: number
  idOf: (fund: FundKey) => string
  /** What a village gets, in 分. */
  shareOf: (fund: FundKey, village: DemoVillage) => number
  standard: number
}

export const FUND_NAMES: Record<FundKey, string> = {
  land: '耕地地力保护补贴',
  road: '村级道路养护补助',
}

function fundKeyOf(fund: FundKey, year: number): string {
  return `fund/${fund}/${year}`
}

/** The money of a year from its policy down to the villages. @param lineIdOf the id of a publication's line */
export function tellFunds(
  year: number,
  district: RegionDocument,
  villages: readonly DemoVillage[],
  lineIdOf: (key: string, index: number) => string,
): { funds: FundsOfYear; told: Told[] } {
  const standard = STANDARDS[year] ?? 9_500
  const funds: FundsOfYear = {
    year,
    standard,
    idOf: (fund) => lineIdOf(fundKeyOf(fund, year), 0),
    shareOf: (fund, { households }) =>
      fund === 'road' ? ROAD_SHARE : households.reduce((sum, { land }) => sum + amountOf(standard, land), 0),
  }
  const told = [
    fromAbove('land', funds, district, villages),
    fromAbove('road', funds, district, villages),
    ...towns(villages).map((town) => toVillages(funds, town, villages)),
  ]
  return { funds, told }
}

function towns(villages: readonly DemoVillage[]): RegionDocument[] {
  return [...new Map(villages.map(({ town }) => [town._id, town])).values()]
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + one, 0)

function fromAbove(
  fund: FundKey,
  funds: FundsOfYear,
  district: RegionDocument,
  villages: readonly DemoVillage[],
): Told {
  const { standard, year } = funds
  const total = sumOf(villages.map((village) => funds.shareOf(fund, village)))
  const day = fund === 'land' ? `${year}-03-20` : `${year}-03-27`
  const name = FUND_NAMES[fund]
  const common = { year, item: name, day, batch: '', remark: '' }
  const policy =
    fund === 'land'
      ? {
          title: `关于下达${year}年耕地地力保护补贴资金的通知`,
          number: `青财农〔${year}〕12号`,
          issuer: '省财政厅、省农业农村厅',
          plainWords: `种了自家承包地的农户都有，按确权面积算，每亩${standard / 100}元，直接打到一卡通。`,
        }
      : {
          title: `关于下达${year}年村级道路养护补助资金的通知`,
          number: `东财建〔${year}〕7号`,
          issuer: '区财政局、区农业农村局',
          plainWords: '每个行政村8万元，只能用来修补村里的道路、边沟和路灯，不能发给个人。',
        }
  const line: DraftLine = {
    ...common,
    kind: 'fund',
    regionId: DISTRICT_CODE,
    amount: total,
    policy,
    sourceLevel: fund === 'land' ? 'central' : 'district',
    ...(fund === 'land' && { standard, unit: '亩' }),
  }
  const passedOn = towns(villages).map(
    (town): DraftLine => ({
      ...common,
      kind: 'allocation',
      regionId: town._id,
      amount: sumOf(
        villages.filter((one) => one.town._id === town._id).map((village) => funds.shareOf(fund, village)),
      ),
      fundId: funds.idOf(fund),
      giver: { regionId: DISTRICT_CODE, name: district.name },
    }),
  )
  const fromSource: DraftLine = {
    ...common,
    kind: 'allocation',
    regionId: DISTRICT_CODE,
    amount: total,
    fundId: funds.idOf(fund),
    giver: { name: fund === 'land' ? '中央财政' : '区级财政' },
  }
  return {
    key: fundKeyOf(fund, year),
    title: `${year}年${name}资金分配`,
    done: `把${year}年${name}资金按${fund === 'land' ? '各村确权面积' : '行政村个数'}分到两个镇。`,
    regionId: DISTRICT_CODE,
    regionName: district.name,
    unitId: BUREAU.unitId,
    year,
    day,
    lines: [line, fromSource, ...passedOn],
  }
}

function toVillages(funds: FundsOfYear, town: RegionDocument, villages: readonly DemoVillage[]): Told {
  const { year } = funds
  const day = `${year}-04-12`
  const lines = (['land', 'road'] as const).flatMap((fund) =>
    villages
      .filter((village) => village.town._id === town._id)
      .map(
        (village): DraftLine => ({
          kind: 'allocation',
          regionId: village.region._id,
          year,
          item: FUND_NAMES[fund],
          amount: funds.shareOf(fund, village),
          day,
          batch: '',
          remark: '',
          fundId: funds.idOf(fund),
          giver: { regionId: town._id, name: town.name },
        }),
      ),
  )
  return {
    key: `town/${town._id}/${year}`,
    title: `${town.name}${year}年补助资金拨付到村`,
    done: '区里拨来的两项资金，按村全部拨出，镇里没有留。',
    regionId: town._id,
    regionName: town.name,
    unitId: `unit-${town._id}`,
    year,
    day,
    lines,
  }
}
