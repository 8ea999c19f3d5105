import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secrets of a local installation, as the environment variables that functions read. */
export interface LocalKeys {
  QINGJIAN_FIELD_KEYS: string
  QINGJIAN_HASH_KEY: string
}

/** Reads the data directory's keys, making them at first: without them its encrypted fields could never be read again. */
export function readOrMakeLocalKeys(dataDirectory: string): LocalKeys {
  const path = join(dataDirectory, 'keys.json')
  if (!existsSync(path)) {
    const keys: LocalKeys = {
      QINGJIAN_FIELD_KEYS: JSON.stringify({ current: '1', keys: { 1: randomBytes(32).toString('base64') } }),
      QINGJIAN_HASH_KEY: randomBytes(32).toString('base64'),
    }
    mkdirSync(dataDirectory, { recursive: true })
    writeFileSync(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  }
  return JSON.parse(readFileSync(path, 'utf8')) as LocalKeys
}
