import { dayOf } from '@qingjian/shared/calendar/day'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import type { HandoverRequest } from '../../platform/handover/handover.documents'
import type { HandoverFacts } from '../../platform/handover/handover-topics'
import { plainWords } from '../plain-words'
import type { Surroundings } from '../surroundings'

type Move = HandoverFacts['person.moved']['move']

/** How somebody came into the post they have now; undefined when it is the one they had, or none. */
function moveOf(before: PersonDocument | undefined, after: PersonDocument): Move | undefined {
  if (before && before.unitId !== after.unitId) return 'transferred'
  if (after.position === '') return undefined
  if (!before || before.position === '') return 'appointed'
  const isSamePost = after.postId !== undefined && after.postId === before.postId
  return isSamePost || plainWords(after.position) === plainWords(before.position) ? undefined : 'transferred'
}

/** What `reminder` is told of a change by hand of somebody's record: that they came into a post today. */
export function personMoved(
  { now }: { now: number },
  before: PersonDocument | undefined,
  after: PersonDocument,
  { units }: Pick<Surroundings, 'units'>,
): HandoverRequest | undefined {
  const move = moveOf(before, after)
  if (move === undefined) return undefined
  const { _id: personId, position, unitId, version = 1 } = after
  return {
    to: 'reminder',
    topic: 'person.moved',
    occasion: `person/${personId}/version/${version}`,
    // Whoever comes to a unit without words for the post is known there by the unit's name.
    facts: { personId, move, on: dayOf(now), position: position || (units.get(unitId)?.name ?? '') },
  }
}
