import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { flawsOfLine } from '@qingjian/shared/openness/line-flaws'
import { PERSONAL_NUMBER_NAMES } from '@qingjian/shared/openness/personal-numbers'
import { flawOfFulfils } from '../affairs/check-fulfils'
import { flawsOfDraft } from '../announcements/flaws-of-draft'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine, PublicationDocument } from '../openness.documents'
import { UNKNOWN_FUND, wordsOfFlaw } from './check-line'
import { createDuplicateSearch } from './find-duplicates'
import { type Leak, leaksOfLine, leaksOfOwnWords } from './leaks-of-line'
import { flawOfPlace } from './line-place'
import { publicFunds } from './public-funds'

/** Places that a refusal names; nothing is looked for behind them. */
const MOST_PLACES = 50

type Dependencies = Pick<
  OpennessDependencies,
  'affairs' | 'announcements' | 'directory' | 'draftLines' | 'hash' | 'lines' | 'now' | 'publications'
>

/**
 * What every publication passes before each decision: no personal number, nothing that does not fit together, no line twice,
 * here or among what is published, and of a correction no line that was corrected since.
 */
export async function checkGate(
  dependencies: Dependencies,
  publication: PublicationDocument,
): Promise<Result<void>> {
  const places = new Map<string, string>()
  for (const leak of leaksOfOwnWords(publication)) places.set(leak.path, wordsOfLeak(leak))
  const { announcement, kind } = publication
  const isNew = announcement === undefined && kind === 'lines'
  const unfit = isNew ? await flawOfFulfils(dependencies, fulfillingOf(publication)) : undefined
  if (unfit !== undefined) places.set('fulfils', unfit)
  if (announcement !== undefined)
    for (const flaw of await flawsOfDraft(dependencies, publication))
      places.set(flaw.field, wordsOfFlaw(flaw))
  // What is withdrawn may be withdrawn for the very number that stands in it.
  else if (kind !== 'withdrawal') await checkLines(dependencies, publication, places)
  return places.size === 0 ? succeed(undefined) : refusalOf(places)
}

function fulfillingOf({ _id: id, fulfils, regionId, year }: PublicationDocument) {
  return { id, regionId, year, fulfils, isAnnouncement: false }
}

async function checkLines(
  dependencies: Dependencies,
  publication: PublicationDocument,
  places: Map<string, string>,
): Promise<void> {
  const note = (path: string, words: string) => void (places.has(path) || places.set(path, words))
  const funds = new Map<string, number>()
  const duplicates = createDuplicateSearch(dependencies, publication)
  const today = dayOf(dependencies.now)
  for await (const { from, lines } of dependencies.draftLines.chunks(publication._id)) {
    for (const [place, line] of lines.entries()) {
      const index = from + place
      for (const [path, words] of wrongOfLine(publication, line, index, today))
        note(`lines.${index}.${path}`, words)
      if (line.fundId !== undefined && !funds.has(line.fundId)) funds.set(line.fundId, index)
    }
    await duplicates.add(from, lines)
    if (places.size + duplicates.found.size >= MOST_PLACES) break
  }
  await duplicates.finish()
  for (const [index, words] of duplicates.found) note(`lines.${index}.item`, words)
  const known = await publicFunds(dependencies, [...funds.keys()])
  for (const [fundId, index] of funds)
    if (!known.has(fundId)) note(`lines.${index}.fundId`, `第${index + 1}条：${wordsOfFlaw(UNKNOWN_FUND)}`)
}

function refusalOf(places: ReadonlyMap<string, string>): Result<never> {
  const told = [...places].slice(0, MOST_PLACES)
  const [first] = told
  const count = places.size > MOST_PLACES - 1 ? `至少${MOST_PLACES}` : String(places.size)
  return fail('INVALID_INPUT', `有${count}处要改。${first?.[1] ?? ''}`, Object.fromEntries(told))
}

function wrongOfLine(
  publication: PublicationDocument,
  line: DraftLine,
  index: number,
  today: string,
): [path: string, words: string][] {
  const leaks = leaksOfLine(line, index).map((leak): [string, string] => [leak.path, wordsOfLeak(leak)])
  const place = flawOfPlace(publication, line)
  return [...flawsOfLine(line, today), ...(place ? [place] : [])]
    .map((flaw): [string, string] => [flaw.field, `第${index + 1}条：${wordsOfFlaw(flaw)}`])
    .concat(leaks)
}

function wordsOfLeak({ field, index, kind }: Leak): string {
  const where = index === undefined ? field : `第${index + 1}条的${field}`
  return `${where}里有${PERSONAL_NUMBER_NAMES[kind]}，公开会泄露个人信息，请删去`
}
