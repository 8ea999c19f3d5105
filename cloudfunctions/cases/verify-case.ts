import { runningClock } from '@qingjian/shared/cases/case-clocks'
import type { verifyCase as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'

/** 核实: what the unit found. */
export const verifyCase: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { files, finding, note, verdict, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: 'verify',
    facts: { verdict, finding },
    reason: finding,
    note,
    files,
    words: ({ clocks }) => ({ verdict, dueDay: runningClock(clocks, 'rectify')?.dueDay }),
  })
}
