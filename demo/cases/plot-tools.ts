import type { StepTaker } from '@qingjian/shared/cases/case-core'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { clerkIdsOf } from '../people/rosters'
import { COMMISSION } from '../places/build-places'
import type { Random } from '../random'
import type { CaseRecord } from './case-record'
import type { FollowUpBeginning, RecordedFollowUp } from './follow-up-record'
import type { Scene } from './scenes'
import type { WorkingTimes } from './working-times'

/** What a story is told with. */
export interface PlotTools {
  random: Random
  times: WorkingTimes
  /** Where the case is left standing; undefined lets it go its way. */
  scene: Scene | undefined
  /** Pictures that are at hand as evidence. */
  photos: readonly string[]
  nameOf: (personId: string) => string
  begin: (beginning: FollowUpBeginning) => RecordedFollowUp
  /** Whether the citizen left a number. */
  hasNumber: boolean
  ratedDay: string
}

const staff = (personId: string, unitId: string, ...roles: StaffRole[]): StepTaker => ({
  kind: 'staff',
  personId,
  unitId,
  roles,
})

export const INSPECTOR = staff('commission-1', COMMISSION._id, 'inspector')
export const LEADER = staff('commission-3', COMMISSION._id, 'leader')
export const SYSTEM: StepTaker = { kind: 'system' }
export const CITIZEN: StepTaker = { kind: 'citizen' }

/** Who acts in a case: the unit's clerk, the rated person, and the colleague at the window, who handles it. */
export function partiesOf({ value }: CaseRecord) {
  const { ratedPersonId, unitId, windowId } = value
  const colleague = clerkIdsOf(windowId).find((personId) => personId !== ratedPersonId) ?? `${unitId}-head`
  return {
    clerk: staff(`${unitId}-head`, unitId, 'unit-clerk'),
    colleague,
    handler: staff(colleague, unitId, 'cadre'),
    rated: ratedPersonId === undefined ? undefined : staff(ratedPersonId, unitId),
  }
}
