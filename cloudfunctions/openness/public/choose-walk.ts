import type { KeyedHash } from '../../platform/crypto/keyed-hash'
import { nameKeyOf } from '../line-content'
import type { LineDocument } from '../openness.documents'
import type { LineWalk } from '../publishing/lines.repository'

const TOWN_CODE_LENGTH = 9
const VILLAGE_CODE_LENGTH = 12

/** What somebody looks for among published lines; whatever is missing or empty does not matter. */
export interface Wanted {
  regionId?: string | undefined
  year?: number | undefined
  kind?: LineDocument['kind'] | undefined
  fundId?: string | undefined
  item?: string | undefined
  amount?: number | undefined
  name?: string | undefined
}

/** What the lines of a search have in common; every one a field that some index begins with. */
type Trait = keyof LineWalk['by']
const TRAITS = [
  'regionId',
  'townId',
  'nameKey',
  'fundId',
  'amount',
  'item',
  'kind',
] as const satisfies readonly Trait[]

/** Traits that an index of `openness_lines` serves together, those that leave the fewest lines first. */
const WALKS: readonly (readonly Trait[])[] = [
  ['regionId', 'nameKey'],
  ['nameKey'],
  ['regionId', 'fundId'],
  ['regionId'],
  ['amount'],
  ['fundId'],
  ['item'],
  ['townId'],
  ['kind'],
  [],
]

/** The walk over the one index that serves a search best, and what is left to look at line by line. */
export function chooseWalk(
  hash: KeyedHash,
  wanted: Wanted,
): { walk: LineWalk; isWanted: (line: LineDocument) => boolean } {
  const traits = traitsOf(hash, wanted)
  const chosen = WALKS.find((walk) => walk.every((trait) => traits[trait] !== undefined)) ?? []
  const left = TRAITS.filter((trait) => traits[trait] !== undefined && !chosen.includes(trait))
  return {
    walk: {
      by: Object.fromEntries(chosen.map((trait) => [trait, traits[trait]])),
      ...(wanted.year !== undefined && { from: `${wanted.year}-01-01`, before: `${wanted.year + 1}-01-01` }),
    },
    isWanted: (line) =>
      left.every((trait) =>
        trait === 'nameKey'
          ? line.nameKeys?.includes(traits.nameKey ?? '') === true
          : line[trait] === traits[trait],
      ),
  }
}

function traitsOf(
  hash: KeyedHash,
  { amount, fundId, item, kind, name, regionId }: Wanted,
): Partial<Record<Trait, string | number | undefined>> & { nameKey?: string | undefined } {
  const level = regionId?.length
  return {
    // The district itself is everywhere.
    regionId: level === VILLAGE_CODE_LENGTH ? regionId : undefined,
    townId: level === TOWN_CODE_LENGTH ? regionId : undefined,
    nameKey: name ? nameKeyOf(hash, name) : undefined,
    item: item || undefined,
    ...{ amount, fundId, kind },
  }
}
