import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument } from '../openness.documents'
import { visibleLines } from './visible-lines'

/** Funds of these ids that everybody sees, newest version each. */
export async function visibleFunds(
  dependencies: Pick<OpennessDependencies, 'lines' | 'publications'>,
  fundIds: readonly string[],
): Promise<LineDocument[]> {
  const found = await dependencies.lines.latest(fundIds)
  return visibleLines(
    dependencies,
    found.filter(({ kind }) => kind === 'fund'),
  )
}
