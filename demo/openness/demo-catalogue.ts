import type {
  AffairItemDocument,
  VillageClock,
} from '@qingjian/cloudfunctions/openness/affairs/affairs.documents'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import { DEFAULT_CATALOGUE } from '@qingjian/shared/openness/affairs/default-catalogue'
import { keptPeriods } from '@qingjian/shared/openness/affairs/kept-periods'
import type { AffairPeriod } from '@qingjian/shared/openness/affairs/periods-of'
import { ZHONGZHUANG } from '../demo-callers'
import { type DemoVillage, PANZISHAN, YUNJIAKOU } from './demo-villages'

/** Villages whose money moves more than others’: they publish their accounts each month, from this day on. */
const BUSY_VILLAGES: readonly string[] = [ZHONGZHUANG, PANZISHAN, YUNJIAKOU]
const BUSY_FROM = '2026-07-01'
/** Before the first year of the demo. */
const BEGINNING = '2020-01-01'

/** What the district asks its villages to make public: their accounts from the beginning, the rest from this year on. */
export function catalogueOf(villages: readonly DemoVillage[], thisYear: number): AffairItemDocument[] {
  return DEFAULT_CATALOGUE.map(({ id: _id, ...item }) => ({
    _id,
    version: 1,
    ...item,
    from: _id === ACCOUNTS_ITEM ? BEGINNING : `${thisYear}-01-01`,
    villages:
      _id === ACCOUNTS_ITEM ? villages.flatMap(({ region }) => clocksOf(region._id, region.name)) : [],
  }))
}

/** The periods for which a village publishes its accounts, of one year. */
export function accountPeriodsOf({ region }: DemoVillage, year: number): AffairPeriod[] {
  const changes = clocksOf(region._id, region.name)
  return keptPeriods({ clock: 'monthly', from: BEGINNING, changes }, `${year}-12-31`).filter(({ firstDay }) =>
    firstDay.startsWith(String(year)),
  )
}

function clocksOf(regionId: string, regionName: string): VillageClock[] {
  const place = { regionId, regionName }
  const quarterly: VillageClock = {
    ...place,
    clock: 'quarterly',
    from: BEGINNING,
    reason: '集体财务往来不多，每季度公布一次',
  }
  if (!BUSY_VILLAGES.includes(regionId)) return [quarterly]
  return [
    quarterly,
    { ...place, clock: 'monthly', from: BUSY_FROM, reason: '集体财务往来较多，改为每月公布' },
  ]
}
