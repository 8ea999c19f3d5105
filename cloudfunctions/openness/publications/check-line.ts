import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type CheckedLine, flawsOfLine, type LineFlaw } from '@qingjian/shared/openness/line-flaws'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { flawOfPlace } from './line-place'
import { publicFunds } from './public-funds'

type Dependencies = Pick<OpennessDependencies, 'directory' | 'lines' | 'now' | 'publications'>

/** Whether a line that somebody writes can stand in a publication: within itself, by its places, and by its fund. */
export async function checkLine(
  dependencies: Dependencies,
  publication: Pick<PublicationDocument, 'regionId'>,
  line: CheckedLine,
  path = 'line',
): Promise<Result<void>> {
  const place = flawOfPlace(publication, line)
  const flaws = [...flawsOfLine(line, dayOf(dependencies.now)), ...(place ? [place] : [])]
  if (flaws.length === 0) flaws.push(...(await flawsOfReferences(dependencies, line)))
  const [first] = flaws
  if (!first) return succeed(undefined)
  const fields = Object.fromEntries(flaws.map((flaw) => [`${path}.${flaw.field}`, wordsOfFlaw(flaw)]))
  return fail('INVALID_INPUT', wordsOfFlaw(first), fields)
}

export function wordsOfFlaw({ problem, remedy }: LineFlaw): string {
  return `${problem}。${remedy}`
}

export const UNKNOWN_FUND: LineFlaw = {
  field: 'fundId',
  problem: '没有找到这项资金，或者它还没有公开',
  remedy: '请先公开资金，再公开它的明细',
}

async function flawsOfReferences(
  dependencies: Dependencies,
  { fundId, regionId }: CheckedLine,
): Promise<LineFlaw[]> {
  const [places, funds] = await Promise.all([
    dependencies.directory.regions([regionId]),
    publicFunds(dependencies, fundId === undefined ? [] : [fundId]),
  ])
  return [
    ...(places.length === 0
      ? [{ field: 'regionId', problem: '没有找到这个地方', remedy: '请重新选择' }]
      : []),
    ...(fundId !== undefined && !funds.has(fundId) ? [UNKNOWN_FUND] : []),
  ]
}
