import type { FieldKeys } from '../crypto/field-cipher'

/** Keys that guard nothing: for tests alone. */
export const TEST_HASH_KEY = Buffer.alloc(32, 1).toString('base64')
export const TEST_FIELD_KEYS: FieldKeys = {
  current: '1',
  keys: { 1: Buffer.alloc(32, 2).toString('base64') },
}
