import { startClock } from './case-clocks'
import type { CaseCore } from './case-core'
import type { StepSituation } from './case-requirements'
import { VERIFY_DAYS } from './case-settings'

/**
 * A case as a 差评 opens it, with both clocks of the law running from now. A clock whose calendar is missing runs without
 * a day until it is known: the case is opened, and no day is guessed.
 */
export function openCase(
  { ratedPersonId, unitId }: Pick<CaseCore, 'ratedPersonId' | 'unitId'>,
  { calendars, now, settings }: StepSituation,
): CaseCore {
  return {
    state: 'to-verify',
    version: 1,
    round: 1,
    answers: 0,
    unitId,
    ratedUnitId: unitId,
    ...(ratedPersonId === undefined ? {} : { ratedPersonId }),
    clocks: [
      startClock(calendars, { kind: 'verify', round: 1, workingDays: VERIFY_DAYS }, now),
      startClock(calendars, { kind: 'rectify', round: 1, workingDays: settings.rectifyDays }, now),
    ],
  }
}
