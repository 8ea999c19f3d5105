import { levelOf } from '@qingjian/shared/kernel/region-code'
import { type Actor, canReach } from '../../platform/access/actor'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { OpennessDependencies } from '../openness.dependencies'
import { publicationScopes } from '../publications/publication-reach'
import type { RunDocument } from './powers.documents'
import type { RunMark, RunWalk } from './runs.repository'

interface Wanted {
  after?: string | undefined
  size: number
}

type Dependencies = Pick<OpennessDependencies, 'powerRuns'>

/** Where the runs of a place and everything below it lie. */
export function scopeOfPlace(regionId: string): RunWalk['scope'] {
  const level = levelOf(regionId)
  if (level === 'village') return { regionId }
  return level === 'town' ? { townId: regionId } : {}
}

/** Reads runs on from a cursor, newest first, at constant cost. @param isWanted what the walks do not know */
export function walkRuns(
  { powerRuns }: Dependencies,
  walks: readonly RunWalk[],
  page: Wanted,
  isWanted: (run: RunDocument) => boolean,
): Promise<{ page: RunDocument[]; next?: string }> {
  return mergeWalks(
    {
      walks,
      order: 'position',
      direction: 'desc',
      read: (walk, cursor, limit) => powerRuns.walk(walk, cursor, limit),
      isWanted,
    },
    page,
  )
}

/** The same within the actor's reach. */
export function walkOwnRuns(
  dependencies: Dependencies,
  actor: Actor,
  among: Omit<RunWalk, 'scope'>,
  page: Wanted,
): Promise<{ page: RunDocument[]; next?: string }> {
  return walkRuns(dependencies, ownWalks(actor, among), page, (run) => isReached(actor, run))
}

/** How many there are within the actor's reach, up to so many. */
export async function countOwnRuns(
  { powerRuns }: Dependencies,
  actor: Actor,
  among: Omit<RunWalk, 'scope'>,
  most: number,
): Promise<number> {
  const { page } = await mergeWalks<RunMark, RunWalk>(
    {
      walks: ownWalks(actor, among),
      order: 'position',
      direction: 'desc',
      read: (walk, cursor, limit) => powerRuns.walkMarks(walk, cursor, limit),
      isWanted: (run) => isReached(actor, run),
    },
    { size: most },
  )
  return page.length
}

/** Runs lie in villages alone, not in units. */
function ownWalks(actor: Actor, among: Omit<RunWalk, 'scope'>): RunWalk[] {
  return publicationScopes(actor).flatMap((scope) => ('unitId' in scope ? [] : [{ scope, ...among }]))
}

function isReached(actor: Actor, { regionId }: RunMark): boolean {
  return canReach(actor, { regionId })
}
