import type { CaseQueue } from '@qingjian/shared/cases/case-states'
import type { StaffRole } from '@qingjian/shared/kernel/roles'

/** What each role has to do itself, the most pressing first. */
const FIRST: Partial<Record<StaffRole, readonly CaseQueue[]>> = {
  'unit-clerk': ['overdue', 'unassigned', 'mine', 'to-verify', 'reopened', 'rectifying'],
  cadre: ['mine', 'overdue'],
  'town-reviewer': ['extension', 'overdue', 'unassigned'],
  dispatcher: ['misdirected', 'unassigned', 'overdue'],
  inspector: ['dismissing', 'appeal', 'extension', 'misdirected', 'overdue'],
  leader: ['extension', 'overdue'],
  'follow-up-officer': ['following-up'],
}

/** The stages of a case in their order, then the other views. */
const ALL: readonly CaseQueue[] = [
  'to-verify',
  'misdirected',
  'dismissing',
  'rectifying',
  'answered',
  'following-up',
  'reopened',
  'closed',
  'dismissed',
  'unassigned',
  'overdue',
  'extension',
  'appeal',
  'all',
]

/** The queues of somebody with these roles: `first` is what they have to do, `others` what they may look at. */
export function queuesOf(roles: readonly StaffRole[]): { first: CaseQueue[]; others: CaseQueue[] } {
  const first = [...new Set(roles.flatMap((role) => FIRST[role] ?? []))]
  return { first, others: ALL.filter((queue) => !first.includes(queue)) }
}
