import { duplicateKeyOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine, PublicationDocument } from '../openness.documents'

/** Look-ups that are under way at once; each is one query over the keys of a chunk. */
const LOOKUPS_AT_ONCE = 4

export interface DuplicateSearch {
  /** Looks at the next lines of a draft. */
  add(from: number, lines: readonly DraftLine[]): Promise<void>
  /** Waits for everything that is still being looked for. */
  finish(): Promise<void>
  /** What is wrong with lines, by their places. */
  found: Map<number, string>
}

/** Finds lines of a draft that stand twice, in the draft or among what is published; and corrections of older versions. */
export function createDuplicateSearch(
  { hash, lines: published }: Pick<OpennessDependencies, 'hash' | 'lines'>,
  { kind }: Pick<PublicationDocument, 'kind'>,
): DuplicateSearch {
  const found = new Map<number, string>()
  const seen = new Map<string, number>()
  const replaced = new Set<string>()
  const underWay: Promise<void>[] = []

  async function lookUp(places: ReadonlyMap<string, number>): Promise<void> {
    for (const line of await published.duplicatesOf([...places.keys()])) {
      const place = places.get(line.duplicateKey)
      const counts = line.latest === true && line.isWithdrawn !== true && !replaced.has(line.lineId)
      if (place !== undefined && counts)
        found.set(place, `第${place + 1}条已经公开过（${line.publishedOn}公开），请删去重复的`)
    }
  }

  async function checkVersions(from: number, lines: readonly DraftLine[]): Promise<void> {
    const latest = await published.latest(lines.flatMap(({ lineId }) => lineId ?? []))
    const versions = new Map(
      latest.map(({ isWithdrawn, lineId, version }) => [lineId, isWithdrawn ? 0 : version]),
    )
    for (const [place, { lineId, replaces }] of lines.entries())
      if (lineId !== undefined && versions.get(lineId) !== replaces)
        found.set(from + place, `第${from + place + 1}条已被别的更正改过，请重新发起`)
  }

  return {
    found,
    async add(from, lines) {
      const places = new Map<string, number>()
      for (const { lineId } of lines) if (lineId !== undefined) replaced.add(lineId)
      for (const [offset, line] of lines.entries()) {
        const place = from + offset
        const key = duplicateKeyOf(hash, line)
        const first = seen.get(key)
        if (first !== undefined) found.set(place, `第${place + 1}条和第${first + 1}条一样，请删去重复的`)
        else {
          seen.set(key, place)
          places.set(key, place)
        }
      }
      if (kind === 'correction') underWay.push(checkVersions(from, lines))
      underWay.push(lookUp(places))
      if (underWay.length >= LOOKUPS_AT_ONCE) await Promise.all(underWay.splice(0))
    },
    finish: async () => void (await Promise.all(underWay.splice(0))),
  }
}
