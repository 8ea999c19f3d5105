import cloudbase from '@cloudbase/node-sdk'
import type { FieldKeys } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { buildDistrict } from './build-district'
import { DISTRICT_HALL } from './build-places'

export interface SeedOptions {
  /** Where the local cloud answers, without a trailing slash. */
  url: string
  /** The installation's secrets, as its functions read them. */
  keys: { QINGJIAN_FIELD_KEYS: string; QINGJIAN_HASH_KEY: string }
  now: number
  seed?: number
  ratings?: number
}

/** Documents of one request, and requests under way at once. */
const BATCH = 500
const AT_ONCE = 4
/** Written last: without it the seeding did not come to its end. */
const MARKER = { _id: 'demo' }

function databaseAt(url: string) {
  return cloudbase
    .init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` })
    .database()
}

export async function isDistrictSeeded(url: string): Promise<boolean> {
  const { data } = await databaseAt(url).collection('settings').doc(MARKER._id).get()
  return data.length > 0
}

/** Fills an empty database, or one whose seeding broke off, with the demo district. */
export async function seedDistrict({ keys, url, ...options }: SeedOptions): Promise<void> {
  const database = databaseAt(url)
  const fieldKeys = JSON.parse(keys.QINGJIAN_FIELD_KEYS) as FieldKeys
  const district = Object.entries(buildDistrict({ ...options, fieldKeys, hashKey: keys.QINGJIAN_HASH_KEY }))
  const batches: { name: string; documents: object[] }[] = []
  for (const [name, documents] of district) {
    const { total } = await database.collection(name).count()
    if (Number(total) > 0) await database.collection(name).where({}).remove()
    for (let start = 0; start < documents.length; start += BATCH) {
      batches.push({ name, documents: documents.slice(start, start + BATCH) })
    }
  }
  const worker = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      await database.collection(batch.name).add(batch.documents)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  await database.collection('settings').add(MARKER)
}

/** The scenes of three windows' cards to begin with. */
export async function firstCards(url: string): Promise<{ scene: string; name: string }[]> {
  const database = databaseAt(url)
  const windows = [`${DISTRICT_HALL}-03`, `${DISTRICT_HALL}-11`, 'hall-630102101-01']
  const cards = []
  for (const id of windows) {
    const { data } = await database.collection('org_windows').doc(id).get()
    const card = await database
      .collection('rating_cards')
      .where({ windowId: id, state: 'active' })
      .limit(1)
      .get()
    const [window] = data as { hallName: string; name: string }[]
    const [first] = card.data as { _id: string }[]
    if (window && first) cards.push({ scene: first._id, name: `${window.hallName} ${window.name}窗口` })
  }
  return cards
}
