import { dayOf } from '@qingjian/shared/calendar/day'
import { isVillageCommittee, levelOf } from '@qingjian/shared/kernel/region-code'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { duesOf, lateOf } from '@qingjian/shared/openness/affairs/dues'
import type { readVillage as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { dueItemOf, occasionsOf, postedIn } from '../affairs/due-items'
import { publicObjectionViewOf } from '../objections/objection-view'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument, TotalsDocument } from '../openness.documents'
import { isStanding, postsOf } from '../publishing/count-village-year'
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
  const { affairs, directory, now, objections, publications, totals } = dependencies
  const today = dayOf(now)
  const year = wanted ?? Number(today.slice(0, 4))
  const [[region], ofRegion, published, asked, items, occasions] = await Promise.all([
    directory.regions([regionId]),
    totals.ofRegion(regionId, year),
    publications.ofYear(regionId, year),
    objections.ofYear(regionId, year),
    isVillageCommittee(regionId) ? affairs.keptItems(now) : [],
    isVillageCommittee(regionId) ? affairs.occasions(regionId, year) : [],
  ])
  if (!region) return NO_PLACE
  const shown = published.filter(isPublic)
  const isVillage = levelOf(regionId) === 'village'
  const elsewhere = isVillage ? [] : await totals.everyOfPublications(shown.map(({ _id }) => _id))
  const hasBegun = async () => shown.length > 0 || (await totals.villageYears(regionId, year)).length > 0
  const isDue = items.length > 0 && (await hasBegun())
  const dues = () =>
    duesOf({
      ...{ regionId, today, from: `${year}-01-01`, until: `${year}-12-31` },
      items: items.map(dueItemOf),
      posts: postedIn([{ posts: postsOf(shown.filter(isStanding)) }]),
      occasions: occasionsOf(occasions),
    })
  return succeed({
    ...{ regionId, name: region.name, year, today },
    ...moneyOfPlace(entriesOf([...ofRegion, ...elsewhere]), regionId),
    publications: shown
      .map(publicPublicationViewOf)
      .sort((one, other) => other.publishedAt - one.publishedAt)
      .slice(0, MOST_SHOWN),
    late: isDue ? lateOf(dues()) : [],
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

function openFirst(one: ObjectionDocument, other: ObjectionDocument): number {
  return (
    Number(one.state === 'closed') - Number(other.state === 'closed') ||
    (one.position < other.position ? 1 : -1)
  )
}
