import { mostUrgentClock } from '@qingjian/shared/cases/case-clocks'
import type { assignCases as contract } from '@qingjian/shared/cases/cases.contracts'
import { takeStep } from '@qingjian/shared/cases/take-step'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { tellStaff } from '../platform/outbox/tell-staff'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { staffAt } from './case-reach'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { recordStep } from './record-step'
import { situationOf } from './situation'
import { SEEN_OLDER } from './take-staff-step'

const OTHER_UNIT = '请选择承办单位的在岗人员'

/** Gives cases of one unit to one of its people, all or none, in one transaction; the handler is told once for all. */
export const assignCases: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { cases: wanted, handlerId, note },
) => {
  const { cases, directory, requestId, work } = dependencies
  const situation = await situationOf(dependencies)
  const handler = await directory.person(handlerId)
  const assigned = (value: CaseDocument | undefined, version: number): Result<CaseDocument> => {
    const taker = staffAt(actor, value)
    if (!taker.ok || value === undefined) return taker as Result<never>
    if (value.version !== version) return SEEN_OLDER
    if (handler?.unitId !== value.unitId || handler.closedOn !== undefined)
      return fail('INVALID_INPUT', OTHER_UNIT, { handlerId: OTHER_UNIT })
    return takeStep(value, 'assign', taker.data, { handlerId }, situation)
  }
  return commitUnlessRefused(work, async (change) => {
    const urgent: string[] = []
    const distinct = new Map(wanted.map(({ caseId, version }) => [caseId, version]))
    for (const [caseId, version] of distinct) {
      const value = await cases.read(change, caseId)
      const after = assigned(value, version)
      if (!after.ok) return distinct.size === 1 ? after : named(after, value)
      const words = { handlerName: handler?.name ?? '' }
      const taken = {
        step: 'assign' as const,
        actor: 'staff' as const,
        personId: actor.personId ?? '',
        words,
        note,
      }
      await recordStep(dependencies, change, value, after.data, taken, situation)
      urgent.push(mostUrgentClock(after.data.clocks)?.dueDay ?? '')
    }
    const [deadline = ''] = urgent.filter((day) => day !== '').sort()
    if (handler && handlerId !== actor.personId && deadline !== '')
      await tellStaff(dependencies, change, handler, {
        occasion: `cases/assigned/${requestId}/${handlerId}`,
        template: 'case-assigned',
        parameters: { deadline },
      })
    return succeed({ assigned: distinct.size })
  })
}

/** The refusal with the number of the case that it is about. */
function named<T>(refusal: Result<T>, value: CaseDocument | undefined): Result<T> {
  if (refusal.ok || value === undefined || refusal.error.code === 'NOT_FOUND') return refusal
  return { ok: false, error: { ...refusal.error, message: `${value.number}：${refusal.error.message}` } }
}
