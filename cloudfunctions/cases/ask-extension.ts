import type { askExtension as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'

/** Asks for more time, once a case. */
export const askExtension: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { days, reason, ...at } = input
  const { mostExtensionDays } = await dependencies.settings.read(dependencies.now)
  if (days > mostExtensionDays) {
    const message = `最多延长${mostExtensionDays}个工作日`
    return fail('INVALID_INPUT', message, { days: message })
  }
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: 'ask-extension',
    facts: { days, reason },
    reason,
    words: () => ({ days }),
  })
}
