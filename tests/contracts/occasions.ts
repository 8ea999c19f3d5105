import type { Contract } from '@qingjian/shared/kernel/contract'
import { CASE_OCCASIONS } from './case-occasions'
import { FOLLOW_UP_OCCASIONS } from './follow-up-occasions'
import { IDENTITY_OCCASIONS } from './identity-occasions'
import { NOTICE_OCCASIONS } from './notice-occasions'
import type { Occasion, Prepare } from './occasion'
import { OPENNESS_FILE_OCCASIONS } from './openness-file-occasions'
import { OPENNESS_OCCASIONS } from './openness-occasions'
import { OPENNESS_WORKS_OCCASIONS } from './openness-works-occasions'
import { REMINDER_OCCASIONS } from './reminder-occasions'
import type { RunningHouse } from './running-house'

/** By feature and action. */
const OCCASIONS: Readonly<Record<string, Readonly<Record<string, Prepare>>>> = {
  cases: CASE_OCCASIONS,
  'follow-up': FOLLOW_UP_OCCASIONS,
  identity: IDENTITY_OCCASIONS,
  notice: NOTICE_OCCASIONS,
  openness: { ...OPENNESS_OCCASIONS, ...OPENNESS_FILE_OCCASIONS, ...OPENNESS_WORKS_OCCASIONS },
  reminder: REMINDER_OCCASIONS,
}

/** Makes what a method needs to have anything to do; nothing for those that find enough. */
export async function occasionOf(
  house: RunningHouse,
  { action, feature }: Contract,
  officers: readonly string[],
): Promise<Occasion> {
  const prepare = OCCASIONS[feature]?.[action]
  return prepare ? prepare(house, officers) : { known: {} }
}
