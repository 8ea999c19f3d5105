import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import type { CardDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { seedDistrict } from '@qingjian/demo/seed-district'
import { type SpawnedEmulator, spawnEmulator } from 'cloudbase-emulator/testing/spawn-emulator'
import { localConfiguration } from '../../scripts/local-configuration'

const { environmentFile: _ownKeysInstead, ...project } = localConfiguration()

const KEYS = {
  QINGJIAN_FIELD_KEYS: JSON.stringify(TEST_FIELD_KEYS),
  QINGJIAN_HASH_KEY: TEST_HASH_KEY,
  ALIYUN_ACCESS_KEY_ID: 'test-account',
  ALIYUN_ACCESS_KEY_SECRET: 'test-secret',
  QINGJIAN_RECEIPT_KEY: 'test-receipts',
}

/** The built product on an emulator of its own, with the demo district in its database. */
export interface RunningDistrict {
  /** Stays the same over a restart. */
  url: string
  emulator(): SpawnedEmulator
  /** Cards in use, of windows in several halls. */
  cards: { scene: string; windowId: string }[]
  /** Lets the cloud's clock go on minute by minute, with all that its timers do. */
  passMinutes(count: number): Promise<void>
  /** Moves the cloud's clock forward at once, as over a night. */
  moveTo(instant: number): Promise<void>
  /** Ends the emulator with SIGKILL. */
  kill(): Promise<void>
  /** Starts it again on the same data and the same port. */
  startAgain(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the built functions and web pages and fills the district.
 * @param ratings of the past year, about
 * @param now what the cloud's clock says at the start, UTC milliseconds; today by default
 * @throws Error when the functions are not built
 */
export async function startDistrict({
  ratings = 2_000,
  now = Date.now(),
}: {
  ratings?: number
  now?: number
} = {}): Promise<RunningDistrict> {
  if (!existsSync(project.schema)) throw new Error('first: npm run build')
  const data = await mkdtemp(join(tmpdir(), 'qingjian-district-'))
  const start = (port: number) =>
    spawnEmulator({
      configuration: { ...project, port, data, environment: { ...project.environment, ...KEYS } },
    })
  let emulator = await start(0)
  const { url } = emulator
  if (now < Date.now() - 60_000) await emulator.api('clock', 'POST', { now })
  await seedDistrict({ url, keys: KEYS, now, ratings })
  return {
    url,
    emulator: () => emulator,
    cards: await readCards(emulator),
    async passMinutes(count) {
      for (let minute = 0; minute < count; minute += 1)
        await emulator.api('clock', 'POST', { advanceMs: 60_000 })
    },
    async moveTo(instant) {
      await emulator.api('clock', 'POST', { now: instant })
    },
    kill: () => emulator.kill('SIGKILL'),
    async startAgain() {
      emulator = await start(Number(new URL(url).port))
    },
    async stop() {
      await emulator.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

async function readCards(emulator: SpawnedEmulator): Promise<RunningDistrict['cards']> {
  const path = 'collections/rating_cards?limit=100'
  const { documents } = await emulator.api<{ documents: CardDocument[] }>(path)
  const used = documents.filter(({ state }) => state === 'active')
  return used.map(({ _id, windowId }) => ({ scene: _id, windowId }))
}
