import type { appeal as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { NO_CASE } from './case-reach'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'

/** The rated person objects to what was found, once, within the time for it. */
export const appeal: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { files, reason, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: 'appeal',
    facts: { reason },
    reason,
    files,
    takerOf: ({ personId, unitId }, value) =>
      value !== undefined && personId !== undefined && value.ratedPersonId === personId
        ? succeed({ kind: 'staff', personId, unitId: unitId ?? '', roles: [] })
        : NO_CASE,
  })
}
