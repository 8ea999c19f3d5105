import { dayOf } from '@qingjian/shared/calendar/day'
import { isVillageCommittee, levelOf } from '@qingjian/shared/kernel/region-code'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { lateQuarters } from '@qingjian/shared/openness/late-quarters'
import type { readVillage as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { publicObjectionViewOf } from '../objections/objection-view'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument, PublicationDocument, TotalsDocument } from '../openness.documents'
import { bookEntriesOf, type PlacedEntry } from './book-entries'
import { moneyOfPlace } from './money-of-place'
import { publicPublicationViewOf } from './publication-view'
import { isPublic } from './visible-lines'

/** Publications and objections of a year that the page shows; older ones are in the log and in the list. */
const MOST_SHOWN = 50

export const NO_PLACE = fail('NOT_FOUND', '没有这个地方，请重新选择')

/** A place's year in five blocks: whence the money, whither, what was done with it, what came of it, what is wrong. */
export const readVillage: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { regionId, year: wanted },
) => {
  const { directory, now, objections, publications, totals } = dependencies
  const today = dayOf(now)
  const year = wanted ?? Number(today.slice(0, 4))
  const [[region], ofRegion, published, asked] = await Promise.all([
    directory.regions([regionId]),
    totals.ofRegion(regionId, year),
    publications.ofYear(regionId, year),
    objections.ofYear(regionId, year),
  ])
  if (!region) return NO_PLACE
  const shown = published.filter(isPublic)
  const isVillage = levelOf(regionId) === 'village'
  const elsewhere = isVillage ? [] : await totals.everyOfPublications(shown.map(({ _id }) => _id))
  const hasBegun = async () => shown.length > 0 || (await totals.villageYears(regionId, year)).length > 0
  const isDue = isVillageCommittee(regionId) && (await hasBegun())
  return succeed({
    ...{ regionId, name: region.name, year, today },
    ...moneyOfPlace(entriesOf([...ofRegion, ...elsewhere]), regionId),
    publications: shown
      .map(publicPublicationViewOf)
      .sort((one, other) => other.publishedAt - one.publishedAt)
      .slice(0, MOST_SHOWN),
    late: isDue ? lateQuarters(year, accountsOf(shown), today) : [],
    objections: asked
      .sort(openFirst)
      .slice(0, MOST_SHOWN)
      .map((one) => publicObjectionViewOf(one, today)),
  })
}

/**
 * What is said of a place, and what it has said itself of others: money that a town passes on or pays out stands with the
 * villages that it went to. A village says nothing of others.
 */
function entriesOf(totals: readonly TotalsDocument[]): PlacedEntry[] {
  const shown = totals.filter((one) => one.shown === true)
  return bookEntriesOf([...new Map(shown.map((one) => [one._id, one])).values()])
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
