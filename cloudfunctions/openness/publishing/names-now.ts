import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine } from '../openness.documents'

/** The names of places and funds as they are now, each read once. */
export interface NamesNow {
  learnRegions(ids: readonly (string | undefined)[]): Promise<void>
  learnFunds(ids: readonly (string | undefined)[]): Promise<void>
  /** A place's name; a place that is unknown is called by its code. */
  region(id: string): string
  /** What a line is called by. */
  of(line: Pick<DraftLine, 'fundId' | 'regionId'>): { regionName: string; fundName?: string | undefined }
}

export function createNamesNow({
  directory,
  lines,
}: Pick<OpennessDependencies, 'directory' | 'lines'>): NamesNow {
  const regions = new Map<string, string>()
  const funds = new Map<string, string>()
  const region = (id: string) => regions.get(id) ?? id
  const unknown = (known: ReadonlyMap<string, string>, ids: readonly (string | undefined)[]) => [
    ...new Set(ids.filter((id): id is string => id !== undefined && !known.has(id))),
  ]
  return {
    region,
    async learnRegions(ids) {
      for (const { _id, name } of await directory.regions(unknown(regions, ids))) regions.set(_id, name)
    },
    async learnFunds(ids) {
      for (const { item, lineId } of await lines.latest(unknown(funds, ids))) funds.set(lineId, item)
    },
    of: ({ fundId, regionId }) => ({
      regionName: region(regionId),
      ...(fundId !== undefined && { fundName: funds.get(fundId) }),
    }),
  }
}
