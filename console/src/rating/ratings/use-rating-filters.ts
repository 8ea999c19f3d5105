import { LEVEL_FILTERS } from '@qingjian/shared/rating/dashboard-fields'
import { type Filters, useFilters } from '../../lib/use-filters'

const NAMES = [
  'scope',
  'id',
  'name',
  'level',
  'from',
  'to',
  'reason',
  'personId',
  'personName',
  'withWords',
] as const
type Name = (typeof NAMES)[number]

const SCOPES = ['hall', 'unit', 'window'] as const

export interface PlaceOfRatings {
  scope: (typeof SCOPES)[number]
  id: string
  name: string | undefined
}

export type RatingFilterValues = Omit<Filters<Name>, 'level'> & {
  level?: (typeof LEVEL_FILTERS)[number] | undefined
}

/** Place and filters of the list as the address has them; what is nonsense counts as not set. */
export function useRatingFilters(): {
  place: PlaceOfRatings | undefined
  filters: RatingFilterValues
  change: (changes: Filters<Name>) => void
} {
  const [filters, change] = useFilters(NAMES)
  const scope = SCOPES.find((one) => one === filters.scope)
  const { id, name } = filters
  return {
    place: scope === undefined || id === undefined ? undefined : { scope, id, name },
    filters: { ...filters, level: LEVEL_FILTERS.find((one) => one === filters.level) },
    change,
  }
}
