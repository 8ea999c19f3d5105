import cloudbase from '@cloudbase/node-sdk'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { MessageRequest } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'
import { sealMessage } from '@qingjian/cloudfunctions/platform/outbox/seal-message'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { sendMessages } from '@qingjian/shared/notice/notice.contracts'
import { type SpawnedEmulator, spawnEmulator } from 'cloudbase-emulator/testing/spawn-emulator'
import { localConfiguration } from '../../scripts/local-configuration'

const { data: _ownDataInstead, environmentFile: _ownKeysInstead, ...project } = localConfiguration()

const ENVIRONMENT = 'notice'

/** The account at the emulator's gateways. */
export const ACCOUNT = { ALIYUN_ACCESS_KEY_ID: 'test-account', ALIYUN_ACCESS_KEY_SECRET: 'test-secret' }

/** The built function `notice` on an emulator whose gateways it sends through. */
export interface RunningNotice {
  emulator: SpawnedEmulator
  enqueue(requests: readonly MessageRequest[]): Promise<string[]>
  add(collection: string, documents: object[]): Promise<void>
  /** The timer fires; resolves when the run is over. */
  run(): Promise<void>
  /** Moves the cloud's clock, with whatever falls due. */
  pass(milliseconds: number): Promise<void>
  all<T>(collection: string): Promise<T[]>
  stop(): Promise<void>
}

/** @param now what the cloud's clock says at the start; real time when left out */
export async function startNotice(now?: number): Promise<RunningNotice> {
  const emulator = await spawnEmulator({
    configuration: {
      ...project,
      port: 0,
      environmentId: ENVIRONMENT,
      timers: 'manual',
      environment: {
        ...project.environment,
        ...ACCOUNT,
        QINGJIAN_FIELD_KEYS: JSON.stringify(TEST_FIELD_KEYS),
        QINGJIAN_HASH_KEY: TEST_HASH_KEY,
        QINGJIAN_RECEIPT_KEY: 'test-receipts',
      },
    },
  })
  if (now !== undefined) await emulator.api('clock', 'POST', { now })
  // Without it the SDK asks a metadata host on the internet before every request.
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: ENVIRONMENT,
  })
  const credentials = { secretId: 'local', secretKey: 'local' }
  const database = cloudbase
    .init({ env: ENVIRONMENT, ...credentials, serviceUrl: `${emulator.url}/admin` })
    .database()
  const keys = { cipher: createFieldCipher(TEST_FIELD_KEYS), hash: createKeyedHash(TEST_HASH_KEY) }
  const clock = async () => (await emulator.api<{ now: number }>('clock')).now
  return {
    emulator,
    async enqueue(requests) {
      const at = await clock()
      const rows = requests.map((request) => sealMessage(keys, request, at))
      for (let from = 0; from < rows.length; from += 500)
        await database.collection('outbox_messages').add(rows.slice(from, from + 500))
      return rows.map(({ _id }) => _id)
    },
    add: async (collection, documents) => void (await database.collection(collection).add(documents)),
    run: () => emulator.api(`timers/notice/${sendMessages.action}/fire`, 'POST'),
    pass: (advanceMs) => emulator.api('clock', 'POST', { advanceMs }),
    all: async <T>(collection: string) =>
      (await database.collection(collection).limit(1000).get()).data as T[],
    stop: () => emulator.stop(),
  }
}
