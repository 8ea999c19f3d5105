import type { Known } from './arbitrary-of-schema'
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
