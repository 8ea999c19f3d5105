import type { OpennessDependencies } from '../openness.dependencies'
import { visibleLines } from '../public/visible-lines'

/** Funds that are looked for at once. */
const FUNDS_AT_ONCE = 500

/** Which of these ids are those of funds that everybody sees. */
export async function publicFunds(
  { lines, publications }: Pick<OpennessDependencies, 'lines' | 'publications'>,
  fundIds: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>()
  for (let start = 0; start < fundIds.length; start += FUNDS_AT_ONCE) {
    const latest = await lines.latest(fundIds.slice(start, start + FUNDS_AT_ONCE))
    const funds = latest.filter(({ isWithdrawn, kind }) => kind === 'fund' && isWithdrawn !== true)
    for (const { lineId } of await visibleLines({ publications }, funds)) known.add(lineId)
  }
  return known
}
