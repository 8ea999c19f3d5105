import { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { useRemote } from '../../lib/use-remote'
import type { LinePlace } from './line-form'

/** What the form of a line offers: places below that of the publication, and funds; the line's own fund stays on offer. */
export function useLineChoices(
  place: Pick<LinePlace, 'regionId'>,
  line?: { fundId?: string | undefined; fundName?: string | undefined; year: number },
) {
  const writable = useRemote(listWritable, {})
  const below = (writable.data?.below ?? []).filter(
    ({ regionId }) => regionId !== place.regionId && regionId.startsWith(place.regionId),
  )
  const funds = writable.data?.funds ?? []
  const { fundId, fundName = '', year = 0 } = line ?? {}
  const isOffered = fundId === undefined || funds.some(({ id }) => id === fundId)
  return {
    below,
    funds: isOffered ? funds : [...funds, { id: fundId, name: fundName, year }],
    isLoading: writable.isLoading,
    error: writable.error,
    refetch: () => void writable.refetch(),
  }
}
