import { createBindingsRepository } from '../access/bindings.repository'
import { createConfirmationsRepository } from '../access/confirmations.repository'
import { createSessionsRepository } from '../access/sessions.repository'
import { createFieldCipher, type FieldCipher } from '../crypto/field-cipher'
import { createKeyedHash, type KeyedHash } from '../crypto/keyed-hash'
import type { Database } from '../database/database'
import { createDirectoryRepository, type DirectoryRepository } from '../directory/directory.repository'
import { readEnvironment } from '../environment'
import { createHandoversRepository, type HandoversRepository } from '../handover/handovers.repository'
import {
  createIdempotencyRepository,
  type IdempotencyRepository,
} from '../idempotency/idempotency.repository'
import { type Ids, randomIds } from '../ids/ids'
import { consoleLog, type Log } from '../log'
import { createRateLimit } from '../serve/rate-limit'
import type { ServeDependencies } from '../serve/serve'
import type { FileStorage } from '../storage/file-storage'
import type { WeChat } from '../wechat/wechat'
import { createWxDatabase } from './wx-database'
import { wxFileStorage } from './wx-file-storage'
import { wxWeChat } from './wx-wechat'

/** What every feature can stand on. */
export interface Foundation {
  database: Database
  directory: DirectoryRepository
  handovers: HandoversRepository
  log: Log
  idempotency: IdempotencyRepository
  hash: KeyedHash
  cipher: FieldCipher
  ids: Ids
  storage: FileStorage
  weChat: WeChat
}

/** A number that a person can read out. */
const REFERENCE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Puts together what a function stands on; to be called once the environment is there. */
export function buildOnWx(): { foundation: Foundation; serving: ServeDependencies } {
  const environment = readEnvironment(process.env)
  let calls = 0
  const database = createWxDatabase(() => {
    calls += 1
  })
  const hash = createKeyedHash(environment.hashKey)
  const cipher = createFieldCipher(environment.fieldKeys)
  const idempotency = createIdempotencyRepository(database)
  const foundation: Foundation = {
    database,
    directory: createDirectoryRepository(database),
    handovers: createHandoversRepository(database),
    log: consoleLog,
    idempotency,
    hash,
    cipher,
    ids: randomIds,
    storage: wxFileStorage,
    weChat: wxWeChat,
  }
  const serving: ServeDependencies = {
    database,
    bindings: createBindingsRepository(database),
    sessions: createSessionsRepository(database),
    confirmations: createConfirmationsRepository(database),
    idempotency,
    hash,
    cipher,
    rateLimit: createRateLimit(),
    clock: () => Date.now(),
    reference: () => randomIds.pick(REFERENCE_ALPHABET, 8),
    countDatabaseCalls: () => {
      const counted = calls
      calls = 0
      return counted
    },
    log: consoleLog,
  }
  return { foundation, serving }
}
