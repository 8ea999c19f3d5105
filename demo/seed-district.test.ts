import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EvidenceDocument } from '@qingjian/cloudfunctions/cases/cases.documents'
import { COLLECTIONS } from '@qingjian/cloudfunctions/database.schema'
import { cleanPhoto } from '@qingjian/cloudfunctions/platform/photo/clean-photo'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { type SpawnedEmulator, spawnEmulator } from 'cloudbase-emulator/testing/spawn-emulator'
import { buildDistrict } from './build-district'
import { cloudAt, databaseAt } from './database-at'
import { firstCards, isDistrictSeeded, seedDistrict } from './seed-district'

// Starting processes and filling a database takes its time on a busy machine.
jest.setTimeout(120_000)

const keys = { QINGJIAN_FIELD_KEYS: JSON.stringify(TEST_FIELD_KEYS), QINGJIAN_HASH_KEY: TEST_HASH_KEY }
const options = { now: Date.UTC(2026, 10, 24, 4), ratings: 3_000 }
const district = buildDistrict({ ...options, fieldKeys: TEST_FIELD_KEYS, hashKey: TEST_HASH_KEY })

let directory: string
let emulator: SpawnedEmulator

function start(): Promise<SpawnedEmulator> {
  const at = (name: string) => join(directory, name)
  const configuration = { data: at('data'), functions: at('functions'), schema: at('database.json') }
  return spawnEmulator({ configuration })
}

async function countOf(collection: string): Promise<number> {
  const { total } = await databaseAt(emulator.url).collection(collection).count()
  return Number(total)
}

async function untilThereIsSomethingIn(collection: string): Promise<void> {
  while ((await countOf(collection)) === 0) await new Promise((next) => setImmediate(next))
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'qingjian-seeding-'))
  await mkdir(join(directory, 'functions'))
  await writeFile(join(directory, 'database.json'), JSON.stringify({ collections: COLLECTIONS }))
  emulator = await start()
})
afterAll(async () => {
  await emulator.stop()
  await rm(directory, { recursive: true, force: true })
})

describe('seeding the demo district', () => {
  it('is not taken for done when it breaks off', async () => {
    const seeding = seedDistrict({ url: emulator.url, keys, ...options }).then(
      () => 'came to its end',
      () => 'broke off',
    )
    await untilThereIsSomethingIn('org_rosters')
    await emulator.kill('SIGKILL')
    expect(await seeding).toBe('broke off')
    await emulator.stop()
    emulator = await start()
    expect(await countOf('org_rosters')).toBeGreaterThan(0)
    expect(await isDistrictSeeded(emulator.url)).toBe(false)
  })

  it('begins anew over what a broken one left, and stores every document once', async () => {
    await seedDistrict({ url: emulator.url, keys, ...options })
    expect(await isDistrictSeeded(emulator.url)).toBe(true)
    for (const [collection, documents] of Object.entries(district)) {
      const marker = collection === 'settings' ? 1 : 0
      expect([collection, await countOf(collection)]).toEqual([collection, documents.length + marker])
    }
  })

  it('keeps a picture behind every piece of evidence', async () => {
    const { data } = await databaseAt(emulator.url).collection('case_evidence').limit(1000).get()
    const fileIds = [...new Set((data as EvidenceDocument[]).map(({ fileId }) => fileId))]
    expect(fileIds.length).toBeGreaterThan(0)
    for (const fileID of fileIds) {
      const { fileContent } = await cloudAt(emulator.url).downloadFile({ fileID })
      const bytes = new Uint8Array(fileContent as Buffer)
      expect(cleanPhoto(bytes)).toMatchObject({ format: 'png' })
    }
  })

  it('offers cards that open windows of three halls', async () => {
    const halls = new Map(district.rating_cards.map(({ _id, hallId }) => [_id, hallId]))
    const offered = await firstCards(emulator.url)
    expect(new Set(offered.map(({ scene }) => halls.get(scene)))).toEqual(
      new Set(['hall-chengdong', 'hall-630102101', 'hall-630102001']),
    )
  })
})
