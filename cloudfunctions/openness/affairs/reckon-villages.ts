import { isVillageCommittee } from '@qingjian/shared/kernel/region-code'
import { type Due, reckonDues, yearOfPeriod } from '@qingjian/shared/openness/affairs/dues'
import type { VillageYearDocument } from '../openness.documents'
import { groupBy } from '../publishing/group-by'
import type { AffairItemDocument, OccasionDocument } from './affairs.documents'
import { dueItemOf, occasionsOf, postedIn } from './due-items'

/** What was read of some villages. */
interface Read {
  items: readonly AffairItemDocument[]
  /** Some years of the villages, those before the span among them. */
  years: readonly VillageYearDocument[]
  occasions: readonly OccasionDocument[]
  /** Periods that begin in these days. */
  from: string
  until: string
  today: string
}

/** Dues of villages. */
export interface VillageDues {
  of(regionId: string): Due[]
  /** Whether the village has begun to publish here; until then, and for communities (居委会), nothing is due. */
  isDue(regionId: string): boolean
}

/** Reckons what villages owe, from the year on in which each has begun to publish here. */
export function reckonVillages({ items, occasions, years, ...span }: Read): VillageDues {
  const reckon = reckonDues({ ...span, items: items.map(dueItemOf) })
  const yearsById = groupBy(years, ({ regionId }) => regionId)
  const occasionsById = groupBy(occasionsOf(occasions), ({ regionId }) => regionId)
  const knownOf = (regionId: string) => (isVillageCommittee(regionId) ? (yearsById.get(regionId) ?? []) : [])
  return {
    isDue: (regionId) => knownOf(regionId).length > 0,
    of(regionId) {
      const known = knownOf(regionId)
      if (known.length === 0) return []
      const begun = Math.min(...known.map(({ year }) => year))
      const happened = occasionsById.get(regionId) ?? []
      return reckon({ regionId, posts: postedIn(known), occasions: happened }).filter(
        ({ dueOn, period }) => yearOfPeriod(period, dueOn) >= begun,
      )
    },
  }
}
