import type { Actor } from '../../platform/access/actor'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import type { OpennessDependencies } from '../openness.dependencies'

/** The villages that somebody reaches. */
export interface VillageReach {
  /** What the codes of all of them begin with. */
  prefix: string
  /** Those that there are, in the order of their codes. */
  villagesOf(regions: readonly RegionDocument[]): RegionDocument[]
}

/** The villages of the actor's grants, and those of the units for which they stand. */
export async function villageReach(
  { directory }: Pick<OpennessDependencies, 'directory'>,
  { grants }: Actor,
): Promise<VillageReach> {
  const units = await directory.unitsByIds([...new Set(grants.flatMap((grant) => grant.units))])
  const reached = [
    ...new Set([...grants.flatMap((grant) => grant.regions), ...units.map(({ regionId }) => regionId)]),
  ]
  return {
    prefix: commonBeginning(reached),
    villagesOf: (regions) =>
      regions.filter(
        ({ _id, closedOn, level }) =>
          level === 'village' && closedOn === undefined && reached.some((region) => _id.startsWith(region)),
      ),
  }
}

/** What all codes begin with. */
function commonBeginning(codes: readonly string[]): string {
  const [first = ''] = codes
  const digits = [...first].findIndex((_, place) => codes.some((code) => code[place] !== first[place]))
  return digits < 0 ? first : first.slice(0, digits)
}
