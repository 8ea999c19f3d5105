import { sourceId } from '@qingjian/shared/openness/balance'
import type { LineKind } from '@qingjian/shared/openness/line-kinds'
import type { LineDocument, PublicationDocument, TotalEntry, TotalsDocument } from '../openness.documents'
import { townIdOf } from '../publications/author-place'

/** Lines of an allocation that an entry names. */
const MOST_LINES = 20
const BY_ITEM: readonly LineKind[] = ['income', 'expense']

/** Sums of a publication's lines by place and by what they are of; lines that it replaces are taken off. */
export interface Sums {
  /** @param sign -1 for a line that is replaced or withdrawn */
  add(line: LineDocument, sign: 1 | -1): void
  totals(): TotalsDocument[]
}

export function sumUp(
  publication: Pick<PublicationDocument, '_id' | 'year'>,
  holderName: (id: string) => string,
): Sums {
  const places = new Map<string, { regionName: string; entries: Map<string, TotalEntry> }>()
  return {
    add(line, sign) {
      if (line.kind === 'fund' || line.isWithdrawn) return
      const { regionId, regionName } = line
      const place = places.get(regionId) ?? { regionName, entries: new Map<string, TotalEntry>() }
      places.set(regionId, place)
      const one = entryOf(line, holderName)
      const { amount: _amount, count: _count, fundName: _fund, holderName: _holder, ...what } = one
      const key = JSON.stringify(Object.entries(what).sort())
      const known = place.entries.get(key) ?? one
      const names = line.kind === 'allocation' && sign > 0 ? [line.lineId] : []
      const lineIds = [...(known.lineIds ?? []), ...names].slice(0, MOST_LINES)
      place.entries.set(key, {
        ...known,
        amount: known.amount + sign * line.amount,
        count: known.count + sign,
        ...(lineIds.length > 0 && { lineIds }),
      })
    },
    totals: () =>
      [...places].flatMap(([regionId, place]) => {
        const entries = [...place.entries.values()].filter(({ amount, count }) => amount !== 0 || count !== 0)
        if (entries.length === 0) return []
        const fundIds = entries.flatMap(({ fundId }) => (fundId === undefined ? [] : [fundId]))
        return {
          _id: `${publication._id}:${regionId}`,
          publicationId: publication._id,
          regionId,
          regionName: place.regionName,
          townId: townIdOf(regionId),
          year: publication.year,
          fundIds: [...new Set(fundIds)],
          entries,
        }
      }),
  }
}

/** An entry with nothing in it yet, of what a line belongs to. */
function entryOf(line: LineDocument, nameOf: (id: string) => string): TotalEntry {
  const { day, fundId, fundName, giver, holderId, item, kind } = line
  if (kind === 'fund') throw new Error('a fund itself is not money that has moved')
  const holder =
    kind === 'allocation' && giver
      ? giver.regionId !== undefined
        ? { holderId: giver.regionId, holderName: nameOf(giver.regionId) }
        : { holderId: sourceId(giver.name), holderName: giver.name }
      : { holderId, holderName: nameOf(holderId) }
  return {
    kind,
    ...(fundId !== undefined && { fundId }),
    ...(fundName !== undefined && { fundName }),
    ...holder,
    ...(BY_ITEM.includes(kind) && { item }),
    amount: 0,
    count: 0,
    // Books compare a statement with what had moved by its day.
    ...((kind === 'holding' || fundId !== undefined) && { day }),
  }
}
