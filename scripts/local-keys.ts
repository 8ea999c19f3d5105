import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secrets of a local installation, as the environment variables that functions read. */
export interface LocalKeys {
  QINGJIAN_FIELD_KEYS: string
  QINGJIAN_HASH_KEY: string
  /** Signs requests to the emulator's SMS and voice gateways. */
  ALIYUN_ACCESS_KEY_ID: string
  ALIYUN_ACCESS_KEY_SECRET: string
  /** Stands in the addresses that the gateways push their receipts to. */
  QINGJIAN_RECEIPT_KEY: string
}

/**
 * Reads the data directory's keys, making them at first: without them its encrypted fields could never be read again.
 * A directory of an earlier version gets those that it lacks.
 */
export function readOrMakeLocalKeys(dataDirectory: string): LocalKeys {
  const path = join(dataDirectory, 'keys.json')
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<LocalKeys>) : {}
  const keys: LocalKeys = { ...newKeys(), ...known }
  if (Object.keys(keys).length > Object.keys(known).length) {
    mkdirSync(dataDirectory, { recursive: true })
    writeFileSync(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  }
  return keys
}

function newKeys(): LocalKeys {
  return {
    QINGJIAN_FIELD_KEYS: JSON.stringify({ current: '1', keys: { 1: randomBytes(32).toString('base64') } }),
    QINGJIAN_HASH_KEY: randomBytes(32).toString('base64'),
    ALIYUN_ACCESS_KEY_ID: `local-${randomBytes(8).toString('hex')}`,
    ALIYUN_ACCESS_KEY_SECRET: randomBytes(24).toString('base64url'),
    QINGJIAN_RECEIPT_KEY: randomBytes(24).toString('base64url'),
  }
}
