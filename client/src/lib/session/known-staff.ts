import { storedState } from '../stored-state'

/**
 * Whether the cloud has once known this phone as a staff member's. It only decides which entry the first page shows, so
 * that the public neither sees the staff's nor pays for the question.
 */
export const knownStaff = storedState('session.staff', false)
