import { DECISION_POWERS } from './decision-powers'
import { MANAGEMENT_POWERS } from './management-powers'
import type { PowerEntry } from './power-entries'
import { SERVICE_POWERS } from './service-powers'

/**
 * The list of 小微权力 with which a district begins: three classes of seven. It announces them as its own and changes them
 * by corrections; a law is named with its article only where the article is certain.
 */
export const POWER_LIST: readonly PowerEntry[] = [...DECISION_POWERS, ...MANAGEMENT_POWERS, ...SERVICE_POWERS]
