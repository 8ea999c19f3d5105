import type { Contract } from '@qingjian/shared/kernel/contract'
import type { Known } from './arbitrary-of-schema'
import { CASE_OCCASIONS } from './case-occasions'
import { FOLLOW_UP_OCCASIONS } from './follow-up-occasions'
import { IDENTITY_OCCASIONS } from './identity-occasions'
import { NOTICE_OCCASIONS } from './notice-occasions'
import type { RunningHouse } from './running-house'

/** What there is to be called about when a method's inputs are sent. */
export interface Occasion {
  known: Known
  /** Sessions of PCs, by the openid that signed them in; for methods that only a PC has use for. */
  sessions?: ReadonlyMap<string, string>
  /** The officers who have something to call about; all of them when left out. */
  callers?: readonly string[]
}

/** Makes what one method needs to have anything to do. */
export type Prepare = (house: RunningHouse, officers: readonly string[]) => Promise<Occasion>

/** By feature and action. */
const OCCASIONS: Readonly<Record<string, Readonly<Record<string, Prepare>>>> = {
  cases: CASE_OCCASIONS,
  'follow-up': FOLLOW_UP_OCCASIONS,
  identity: IDENTITY_OCCASIONS,
  notice: NOTICE_OCCASIONS,
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
