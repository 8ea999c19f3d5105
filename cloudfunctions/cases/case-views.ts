import { type CaseClock, endOf, isLate, mostUrgentClock } from '@qingjian/shared/cases/case-clocks'
import type { caseRowView, clockView, evidenceView } from '@qingjian/shared/cases/case-fields'
import type { InferOutput } from 'valibot'
import type { PersonDocument } from '../platform/directory/directory.documents'
import type { RatedDocument } from '../platform/ratings/rated.documents'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument, EvidenceDocument } from './cases.documents'

type ClockView = InferOutput<typeof clockView>
export type CaseRowView = InferOutput<typeof caseRowView>

/** People by their ids, who left among them. */
export interface Names {
  of(id: string): { id: string; name: string }
}

const JOB = { citizen: '群众', system: '系统' } as const

export async function namesOf(
  { directory }: Pick<CasesDependencies, 'directory'>,
  ids: readonly (string | undefined)[],
): Promise<Names> {
  const wanted = [...new Set(ids.flatMap((id) => (id === undefined ? [] : [id])))]
  const people = new Map<string, PersonDocument>(
    (await directory.people(wanted)).map((one) => [one._id, one]),
  )
  return {
    of: (id) => ({
      id,
      name: people.get(id)?.name ?? (id === 'citizen' || id === 'system' ? JOB[id] : '已离任人员'),
    }),
  }
}

/** A clock as staff see it; one without a day has none to show. */
export function clockViewOf(clock: CaseClock, now: number): ClockView | undefined {
  const { dueDay, extendedFrom, kind, round, startedAt, stoppedAt, warned } = clock
  if (dueDay === undefined) return undefined
  return {
    kind,
    round,
    startedAt,
    dueDay,
    dueAt: endOf(dueDay),
    ...(extendedFrom !== undefined && { extendedFrom }),
    ...(stoppedAt !== undefined && { stoppedAt }),
    isLate: isLate(clock, now),
    warned,
  }
}

/** A case in a list. */
export function caseRowViewOf(
  value: CaseDocument,
  rated: RatedDocument | undefined,
  names: Names,
  now: number,
): CaseRowView {
  const urgent = mostUrgentClock(value.clocks)
  const clock = urgent && clockViewOf(urgent, now)
  const { handlerId, verdict, waitsFor, words } = value
  return {
    id: value._id,
    number: value.number,
    version: value.version,
    openedAt: value.openedAt,
    state: value.state,
    round: value.round,
    window: { id: value.windowId, number: value.windowNumber, name: value.windowName },
    hallName: value.hallName,
    unit: { id: value.unitId, name: value.unitName },
    levelLabel: words.levelLabel,
    reasons: words.reasons,
    ...(handlerId !== undefined && { handler: names.of(handlerId) }),
    ...(clock && { clock }),
    ...(waitsFor && { waitsFor }),
    ...(verdict && { verdict }),
    hasContact: rated?.contact !== undefined,
  }
}

export function evidenceViewOf({
  _id,
  at,
  by,
  kind,
  name,
}: EvidenceDocument): InferOutput<typeof evidenceView> {
  return { id: _id, kind, name, by, at }
}
