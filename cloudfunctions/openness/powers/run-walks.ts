import { levelOf } from '@qingjian/shared/kernel/region-code'
import { type Actor, canReach } from '../../platform/access/actor'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { OpennessDependencies } from '../openness.dependencies'
import { publicationScopes } from '../publications/publication-reach'
import type { RunDocument } from './powers.documents'
import type { RunWalk } from './runs.repository'

type Page = { after?: string | undefined; size: number }

/** Where the runs of a place and everything below it lie. */
export function scopeOfPlace(regionId: string): RunWalk['scope'] {
  const level = levelOf(regionId)
  if (level === 'village') return { regionId }
  return level === 'town' ? { townId: regionId } : {}
}

/** Reads runs on from a cursor, newest first, at constant cost. @param isWanted what the walks do not know */
export function walkRuns(
  { powerRuns }: Pick<OpennessDependencies, 'powerRuns'>,
  walks: readonly RunWalk[],
  page: Page,
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

/** The same within the actor's reach; runs lie in villages alone, not in units. */
export function walkOwnRuns(
  dependencies: Pick<OpennessDependencies, 'powerRuns'>,
  actor: Actor,
  among: Omit<RunWalk, 'scope'>,
  page: Page,
  isWanted: (run: RunDocument) => boolean = () => true,
): Promise<{ page: RunDocument[]; next?: string }> {
  const scopes = publicationScopes(actor).flatMap((scope) => ('unitId' in scope ? [] : [scope]))
  const isReached = ({ regionId }: RunDocument) => canReach(actor, { regionId })
  return walkRuns(
    dependencies,
    scopes.map((scope) => ({ scope, ...among })),
    page,
    (run) => isReached(run) && isWanted(run),
  )
}
