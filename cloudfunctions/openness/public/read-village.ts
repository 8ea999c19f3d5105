import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { lateQuarters } from '@qingjian/shared/openness/late-quarters'
import type { readVillage as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { publicObjectionViewOf } from '../objections/objection-view'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument, PublicationDocument } from '../openness.documents'
import { bookEntriesOf } from './book-entries'
import { moneyOfPlace } from './money-of-place'
import { publicPublicationViewOf } from './publication-view'
import { isPublic } from './visible-lines'

const VILLAGE_CODE_LENGTH = 12
/** Publications and objections of a year that the page shows; older ones are in the log and in the list. */
const MOST_SHOWN = 50

export const NO_PLACE = fail('NOT_FOUND', '没有这个地方，请重新选择')

/** A place's year in five blocks: whence the money, whither, what was done with it, what came of it, what is wrong. */
export const readVillage: UseCase<OpennessDependencies, typeof contract> = async (
  { directory, now, objections, publications, totals },
  _actor,
  { regionId, year: wanted },
) => {
  const today = dayOf(now)
  const year = wanted ?? Number(today.slice(0, 4))
  const [[region], sums, published, asked] = await Promise.all([
    directory.regions([regionId]),
    totals.ofRegion(regionId, year),
    publications.ofYear(regionId, year),
    objections.ofYear(regionId, year),
  ])
  if (!region) return NO_PLACE
  const shown = published.filter(isPublic)
  return succeed({
    ...{ regionId, name: region.name, year, today },
    ...moneyOfPlace(bookEntriesOf(sums.filter((one) => one.shown === true)), regionId),
    publications: shown
      .map(publicPublicationViewOf)
      .sort((one, other) => other.publishedAt - one.publishedAt)
      .slice(0, MOST_SHOWN),
    late: regionId.length === VILLAGE_CODE_LENGTH ? lateQuarters(year, accountsOf(shown), today) : [],
    objections: asked
      .sort(openFirst)
      .slice(0, MOST_SHOWN)
      .map((one) => publicObjectionViewOf(one, today)),
  })
}

/** Accounts of whole quarters that everybody can still read: those that were withdrawn are not public any more. */
function accountsOf(published: readonly PublicationDocument[]) {
  return published.flatMap(({ kind, publishedOn, quarter, state }) =>
    kind === 'lines' && state !== 'withdrawn' && quarter !== undefined && publishedOn !== undefined
      ? [{ quarter, publishedOn }]
      : [],
  )
}

function openFirst(one: ObjectionDocument, other: ObjectionDocument): number {
  return (
    Number(one.state === 'closed') - Number(other.state === 'closed') ||
    (one.position < other.position ? 1 : -1)
  )
}
