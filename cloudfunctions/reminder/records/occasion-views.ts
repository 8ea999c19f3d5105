import type { occasionView } from '@qingjian/shared/reminder/reminder-fields'
import type * as v from 'valibot'
import type { OccasionDocument } from '../reminder.documents'

/** An occasion is opened before its people are known to be an older plan's; one of nobody's is not worth a line. */
export function isToldOf({ countedAt, counts, state }: OccasionDocument): boolean {
  return countedAt === undefined || counts.people > 0 || (state !== 'sent' && state !== 'missed')
}

/** An occasion as lists and its page show it. */
export function viewOccasion(
  { _id, countedAt, counts, day, decidedBy, kind, planId, planName, reason, state, title }: OccasionDocument,
  nameOf: (personId: string) => string,
): v.InferOutput<typeof occasionView> {
  return {
    id: _id,
    planId,
    planName,
    kind,
    title,
    day,
    state,
    counts,
    ...(countedAt !== undefined && { countedAt }),
    ...(decidedBy !== undefined && { decidedBy: nameOf(decidedBy) }),
    ...(reason !== undefined && { reason }),
  }
}
