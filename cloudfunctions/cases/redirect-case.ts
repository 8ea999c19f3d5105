import type { redirectCase as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail } from '@qingjian/shared/kernel/result'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'

/** Gives a case to the unit whose business it is, or back to the same one. */
export const redirectCase: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { reason, unitId, ...at } = input
  const unit = await dependencies.directory.unit(unitId)
  if (unit?.closedOn !== undefined || !unit || !canReach(actor, { regionId: unit.regionId, unitId })) {
    const message = '请选择您管理范围内的单位'
    return fail('INVALID_INPUT', message, { unitId: message })
  }
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: 'redirect',
    facts: { unitId, reason },
    reason,
    besides: { unitName: unit.name, regionId: unit.regionId },
    words: () => ({ unitName: unit.name }),
  })
}
