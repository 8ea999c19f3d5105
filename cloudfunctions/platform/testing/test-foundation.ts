import { createBindingsRepository } from '../access/bindings.repository'
import { createConfirmationsRepository } from '../access/confirmations.repository'
import { createSessionsRepository } from '../access/sessions.repository'
import { createFieldCipher } from '../crypto/field-cipher'
import { createKeyedHash } from '../crypto/keyed-hash'
import type { Database } from '../database/database'
import { createDirectoryRepository } from '../directory/directory.repository'
import { createHandoversRepository } from '../handover/handovers.repository'
import { createIdempotencyRepository } from '../idempotency/idempotency.repository'
import type { CallRecord, JobFailure } from '../log'
import { createRateLimit } from '../serve/rate-limit'
import type { ServeDependencies } from '../serve/serve'
import type { Foundation } from '../wx/serve-on-wx'
import { createFakeClock, type FakeClock } from './fake-clock'
import { createFakeFileStorage, type FakeFileStorage } from './fake-file-storage'
import { createFakeIds } from './fake-ids'
import { createFakeWeChat, type FakeWeChat } from './fake-wechat'
import { TUESDAY_MORNING } from './small-district'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from './test-keys'

/** What a function stands on, without a platform: everything in memory and in the test's hands. */
export interface TestFoundation {
  foundation: Foundation
  serving: ServeDependencies
  clock: FakeClock
  weChat: FakeWeChat
  storage: FakeFileStorage
  logs: CallRecord[]
  /** What jobs could not do. */
  failures: (CallRecord | JobFailure)[]
}

export function createTestFoundation(database: Database): TestFoundation {
  const hash = createKeyedHash(TEST_HASH_KEY)
  const clock = createFakeClock(TUESDAY_MORNING)
  const weChat = createFakeWeChat()
  const storage = createFakeFileStorage()
  const cipher = createFieldCipher(TEST_FIELD_KEYS)
  const idempotency = createIdempotencyRepository(database)
  const logs: CallRecord[] = []
  const failures: (CallRecord | JobFailure)[] = []
  let references = 0
  return {
    clock,
    weChat,
    storage,
    logs,
    failures,
    foundation: {
      database,
      directory: createDirectoryRepository(database),
      handovers: createHandoversRepository(database),
      log: (record) => void failures.push(record),
      idempotency,
      hash,
      cipher,
      ids: createFakeIds(),
      storage,
      weChat,
    },
    serving: {
      database,
      bindings: createBindingsRepository(database),
      sessions: createSessionsRepository(database),
      confirmations: createConfirmationsRepository(database),
      idempotency,
      hash,
      cipher,
      rateLimit: createRateLimit(),
      clock: clock.now,
      reference: () => `REF${++references}`,
      countDatabaseCalls: () => 0,
      log: (record) => void logs.push(record as CallRecord),
    },
  }
}
