import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import type { KeyedHash } from '../../platform/crypto/keyed-hash'

/** One reminder for a person, a kind and what it is about, whoever writes it and however often. */
export function reminderIdOf(hash: KeyedHash, personId: string, kind: ReminderKind, key: string): string {
  return hash('reminder', `${personId}/${kind}/${key}`)
}
