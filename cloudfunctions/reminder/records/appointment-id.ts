import type { PostMove } from '@qingjian/shared/reminder/reminder-kinds'
import type { KeyedHash } from '../../platform/crypto/keyed-hash'

/** One coming into a post, whoever notes it: staff beforehand, or the personnel records on the day. */
export function appointmentIdOf(
  hash: KeyedHash,
  { move, on, personId, position }: { personId: string; move: PostMove; on: string; position: string },
): string {
  return hash('appointment', `${personId}/${move}/${on}/${position}`)
}
