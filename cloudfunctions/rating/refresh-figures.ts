import type { RatingDependencies } from './rating.dependencies'
import { recountDays, UNCHANGED } from './recount-figures'

/** Windows' days of one round. */
const ROUND = 20

/**
 * Recounts some figures that an older version left behind, with all that is summed from them; answers how many windows'
 * days it did. Called until none is left, after what is new has been counted.
 */
export async function refreshFigures(
  dependencies: Pick<RatingDependencies, 'figures' | 'ratings'>,
): Promise<number> {
  const outdated = await dependencies.figures.outdatedDays(ROUND)
  const days = outdated.map(({ hallId = '', hours = {}, key, scopeId, unitId = '' }) => ({
    windowId: scopeId,
    hallId,
    unitId,
    day: key,
    hours: Object.keys(hours),
  }))
  await recountDays(dependencies, days, UNCHANGED)
  return days.length
}
