import { dayOf } from '@qingjian/shared/calendar/day'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import { yearOfPeriod } from '@qingjian/shared/openness/affairs/dues'
import { keptPeriods } from '@qingjian/shared/openness/affairs/kept-periods'
import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import { periodOf } from '@qingjian/shared/openness/affairs/periods-of'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { isStanding } from '../publishing/count-village-year'
import type { AffairItemDocument } from './affairs.documents'
import { dueItemOf } from './due-items'

/** What is to make an item of the catalogue public. */
export interface Fulfilling {
  /** Of the publication, once there is one. */
  id?: string
  regionId: string
  year: number
  fulfils?: Fulfils | undefined
  /** Set where it brings an announcement and not lines. */
  isAnnouncement: boolean
}

type Dependencies = Pick<OpennessDependencies, 'affairs' | 'now' | 'publications'>

/**
 * Why a publication cannot be what the catalogue asks of the village for that time, and what to do instead; undefined when
 * it can be, or is not meant to be.
 */
export async function flawOfFulfils(
  dependencies: Dependencies,
  { fulfils, id, isAnnouncement, regionId, year }: Fulfilling,
): Promise<string | undefined> {
  if (fulfils === undefined) return undefined
  if (levelOf(regionId) !== 'village') return '只有村（社区）才按三务公开目录公开，请不要选择是哪一期'
  if (isAnnouncement === (fulfils.itemId === ACCOUNTS_ITEM))
    return isAnnouncement ? '财务收支要逐笔公开，请到“新建公开材料”里填写明细' : '明细只能公开财务收支'
  const { affairs, publications } = dependencies
  const [items, occasion, ofYear] = await Promise.all([
    affairs.items(),
    periodOf(fulfils.period) ? undefined : affairs.findOccasion(fulfils.period),
    publications.ofYear(regionId, year),
  ])
  const item = items.find(({ _id }) => _id === fulfils.itemId)
  if (!item) return '三务公开目录里没有这一项，请重新选择'
  const mine = occasion?.regionId === regionId && occasion.itemId === item._id ? occasion : undefined
  if (mine?.cancelled) return '这件事已经取消登记，请重新选择'
  const flaw = periodOf(fulfils.period)
    ? flawOfPeriod(item, regionId, fulfils.period, dependencies.now)
    : mine === undefined && `“${item.name}”没有登记过这件事，请先登记，再公开`
  if (flaw) return flaw
  if (yearOfPeriod(fulfils.period, mine?.dueOn ?? '') !== year) return '选的这一期不在这个年度里，请重新选择'
  const isOut = ofYear.some(
    (one) =>
      one._id !== id &&
      (isStanding(one) || isBegun(one)) &&
      one.fulfils?.itemId === fulfils.itemId &&
      one.fulfils.period === fulfils.period,
  )
  return isOut ? `“${item.name}”的这一期已经公开了。要改，请更正已公开的那一份` : undefined
}

/** Whether it is being published, and nothing can stop it any more. */
function isBegun({ kind, publishedLines, state }: PublicationDocument): boolean {
  return kind === 'lines' && state === 'publishing' && publishedLines > 0
}

function flawOfPeriod(
  document: AffairItemDocument,
  regionId: string,
  period: string,
  now: number,
): string | undefined {
  const span = periodOf(period)
  if (!span) return undefined
  const item = dueItemOf(document)
  const changes = item.villages.filter((one) => one.regionId === regionId)
  if (!keptPeriods({ ...item, changes }, span.firstDay).some((one) => one.period === period))
    return item.clock === 'at-once'
      ? `“${item.name}”要随时公开，请先登记这件事`
      : `这个村的“${item.name}”没有这一期，请重新选择`
  return dayOf(now) <= span.lastDay ? '这一期还没有结束，结束后才能公开' : undefined
}
