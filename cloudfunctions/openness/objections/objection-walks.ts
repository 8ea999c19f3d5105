import { dayOf } from '@qingjian/shared/calendar/day'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { isAnswerLate } from '@qingjian/shared/openness/objection-core'
import type { ObjectionQueue, ObjectionState } from '@qingjian/shared/openness/objection-states'
import type { Actor } from '../../platform/access/actor'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument } from '../openness.documents'
import { publicationScopes } from '../publications/publication-reach'
import { rolesAt, whyNotAnswer } from './objection-reach'
import type { ObjectionWalk } from './objections.repository'

/** What a list shows: a queue within the actor's reach, perhaps of one place. */
interface WantedObjections {
  queue: ObjectionQueue
  regionId?: string | undefined
}

const STATE_OF_QUEUE: Record<ObjectionQueue, ObjectionState | undefined> = {
  'to-answer': 'asked',
  late: 'asked',
  answered: 'answered',
  closed: 'closed',
  all: undefined,
}

/** Where the objections about a place and everything below it lie. */
export function scopeOfPlace(regionId: string): ObjectionWalk['scope'] {
  const level = levelOf(regionId)
  if (level === 'village') return { regionId }
  return level === 'town' ? { townId: regionId } : {}
}

/**
 * Reads a queue on from a cursor, newest first, until so many are found, at constant cost.
 * @returns `next` when there may be more
 */
export async function lookThroughObjections(
  { now, objections }: Pick<OpennessDependencies, 'now' | 'objections'>,
  actor: Actor,
  { queue, regionId }: WantedObjections,
  from: { after?: string | undefined; size: number },
): Promise<{ page: ObjectionDocument[]; next?: string }> {
  const state = STATE_OF_QUEUE[queue]
  const today = dayOf(now)
  const scopes = regionId === undefined ? ownScopes(actor) : [scopeOfPlace(regionId)]
  return mergeWalks(
    {
      walks: scopes.map((scope) => ({ scope, ...(state !== undefined && { state }) })),
      order: 'position',
      direction: 'desc',
      read: (walk, cursor, limit) => objections.walk(walk, cursor, limit),
      isWanted: (one) =>
        rolesAt(actor, one).length > 0 &&
        (queue !== 'to-answer' || whyNotAnswer(actor, one, now) === undefined) &&
        (queue !== 'late' || isAnswerLate(one, today)),
    },
    from,
  )
}

/** Objections lie in places alone, not in units. */
function ownScopes(actor: Actor): ObjectionWalk['scope'][] {
  return publicationScopes(actor).filter((scope): scope is ObjectionWalk['scope'] => !('unitId' in scope))
}
