import type {
  FollowUpDocument,
  FollowUpFiguresDocument,
} from '@qingjian/cloudfunctions/follow-up/follow-up.documents'
import { figuresId } from '@qingjian/cloudfunctions/follow-up/recount-figures'
import { type PeriodKind, periodOfDay } from '@qingjian/shared/calendar/period'
import { countFollowUps } from '@qingjian/shared/follow-up/follow-up-counts'

const KINDS: readonly PeriodKind[] = ['day', 'month', 'year']

/** The figures of every unit and period, from the follow-ups themselves. */
export function countEnded(followUps: readonly FollowUpDocument[]): FollowUpFiguresDocument[] {
  const groups = new Map<
    string,
    { unitId: string; kind: PeriodKind; key: string; ended: FollowUpDocument[] }
  >()
  for (const followUp of followUps) {
    const { endedDay, unitId } = followUp
    if (endedDay === undefined) continue
    for (const kind of KINDS) {
      const { key } = periodOfDay(kind, endedDay)
      const id = figuresId(unitId, key)
      const group = groups.get(id) ?? { unitId, kind, key, ended: [] }
      group.ended.push(followUp)
      groups.set(id, group)
    }
  }
  return [...groups].map(([_id, { ended, ...figures }]) => ({
    _id,
    ...figures,
    counts: countFollowUps(ended),
  }))
}
