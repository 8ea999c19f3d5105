import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import type { CardDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { seedDistrict } from '@qingjian/demo/seed-district'
import { type SpawnedEmulator, spawnEmulator } from 'cloudbase-emulator/testing/spawn-emulator'
import { fingerprintOf, root } from '../../scripts/fingerprint'
import { localConfiguration } from '../../scripts/local-configuration'

const { environmentFile: _ownKeysInstead, ...project } = localConfiguration()

const KEYS = {
  QINGJIAN_FIELD_KEYS: JSON.stringify(TEST_FIELD_KEYS),
  QINGJIAN_HASH_KEY: TEST_HASH_KEY,
  ALIYUN_ACCESS_KEY_ID: 'test-account',
  ALIYUN_ACCESS_KEY_SECRET: 'test-secret',
  QINGJIAN_RECEIPT_KEY: 'test-receipts',
}

const HOUR_MS = 3_600_000
/** Districts that were filled already, to be copied: many suites ask for the same one. */
const FILLED = join(root, '.cache', 'districts')
/** What decides how a district is filled. */
const SOURCES = ['demo', 'shared', 'cloudfunctions', 'emulator/src']

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
 * Starts the built functions and web pages on a filled district.
 * @param ratings of the past year, about; suites that ask for as many share one filling
 * @param now what the cloud's clock says at the start, UTC milliseconds; when left out it is the real time, and the
 * district is filled as of the full hour
 * @throws Error when the functions are not built
 */
export async function startDistrict({
  ratings = 2_000,
  now,
}: {
  ratings?: number
  now?: number
} = {}): Promise<RunningDistrict> {
  if (!existsSync(project.schema)) throw new Error('first: npm run build')
  const data = await mkdtemp(join(tmpdir(), 'qingjian-district-'))
  await cp(await fill(ratings, now), data, { recursive: true })
  let emulator = await start(0, data)
  const { url } = emulator
  if (now !== undefined) await emulator.api('clock', 'POST', { now })
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
      emulator = await start(Number(new URL(url).port), data)
    },
    async stop() {
      await emulator.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

function start(port: number, data: string): Promise<SpawnedEmulator> {
  return spawnEmulator({
    configuration: { ...project, port, data, environment: { ...project.environment, ...KEYS } },
  })
}

/** The data of a filled district, filled first when there is none. */
async function fill(ratings: number, now: number | undefined): Promise<string> {
  const asOf = now ?? Date.now() - (Date.now() % HOUR_MS)
  const filled = join(FILLED, fingerprintOf(SOURCES, `${ratings} ${asOf}`))
  if (existsSync(filled)) return filled
  await forgetOld()
  // Filled aside and moved as a whole: a test that runs beside this one never copies half a district.
  const work = `${filled}.${process.pid}`
  const emulator = await start(0, work)
  try {
    if (now !== undefined) await emulator.api('clock', 'POST', { now })
    await seedDistrict({ url: emulator.url, keys: KEYS, now: asOf, ratings })
  } finally {
    await emulator.stop()
  }
  await rename(work, filled).catch(async (error: Error) => {
    await rm(work, { recursive: true, force: true })
    if (!existsSync(filled)) throw error
  })
  return filled
}

async function forgetOld(): Promise<void> {
  await mkdir(FILLED, { recursive: true })
  for (const name of await readdir(FILLED)) {
    const place = join(FILLED, name)
    const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: Date.now() }))
    if (mtimeMs < Date.now() - 2 * HOUR_MS) await rm(place, { recursive: true, force: true })
  }
}

async function readCards(emulator: SpawnedEmulator): Promise<RunningDistrict['cards']> {
  const path = 'collections/rating_cards?limit=100'
  const { documents } = await emulator.api<{ documents: CardDocument[] }>(path)
  const used = documents.filter(({ state }) => state === 'active')
  return used.map(({ _id, windowId }) => ({ scene: _id, windowId }))
}
