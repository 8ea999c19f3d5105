import * as v from 'valibot'
import type { FieldKeys } from './crypto/field-cipher'

const environmentSchema = v.object({
  /** JSON of a key ring: {"current": "1", "keys": {"1": base64 of 32 bytes}}. */
  QINGJIAN_FIELD_KEYS: v.pipe(
    v.string(),
    v.parseJson(),
    v.object({ current: v.string(), keys: v.record(v.string(), v.string()) }),
  ),
  /** Base64 of at least 32 bytes; never changes, since ids are derived with it. */
  QINGJIAN_HASH_KEY: v.string(),
})

export interface Environment {
  fieldKeys: FieldKeys
  hashKey: string
}

/** Reads the function's secrets; throws when one is missing or malformed, naming it. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = v.parse(environmentSchema, variables)
  return { fieldKeys: parsed.QINGJIAN_FIELD_KEYS, hashKey: parsed.QINGJIAN_HASH_KEY }
}
