import type { FieldKeys } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { DISTRICT_COLLECTIONS } from './build-district'
import { uploadEvidencePhotos } from './cases/evidence-photos'
import { databaseAt } from './database-at'
import { districtBatches } from './district-batches'
import { uploadWorksPhotos } from './openness/works-photos'
import { DISTRICT_HALL } from './places/build-places'

interface SeedOptions {
  /** Where the local cloud answers, without a trailing slash. */
  url: string
  /** The installation's secrets, as its functions read them. */
  keys: { QINGJIAN_FIELD_KEYS: string; QINGJIAN_HASH_KEY: string }
  now: number
  seed?: number
  /** Ratings of the past year, about. */
  ratings?: number
}

/** Requests under way at once. */
const AT_ONCE = 4
/** Written last: without it the seeding did not come to its end. */
const MARKER = { _id: 'demo' }

/** Windows of three halls to begin with: 社会保险 in the district's own, 社保医保 in a town and in a street. */
const FIRST_WINDOWS = [`${DISTRICT_HALL}-03`, 'hall-630102101-01', 'hall-630102001-01']

/** Whether the district has been seeded to the end. @param url the local cloud's address */
export async function isDistrictSeeded(url: string): Promise<boolean> {
  const { data } = await databaseAt(url).collection('settings').doc(MARKER._id).get()
  return data.length > 0
}

/** Fills an empty database with the demo district, or one whose seeding broke off: what it left is removed first. */
export async function seedDistrict({ keys, url, ...options }: SeedOptions): Promise<void> {
  const database = databaseAt(url)
  const fieldKeys = JSON.parse(keys.QINGJIAN_FIELD_KEYS) as FieldKeys
  for (const name of DISTRICT_COLLECTIONS) {
    const { total } = await database.collection(name).count()
    if (Number(total) > 0) await database.collection(name).where({}).remove()
  }
  const evidencePhotos = await uploadEvidencePhotos(url)
  const worksPhotos = await uploadWorksPhotos(url)
  const batches = districtBatches({
    ...options,
    ...{ evidencePhotos, worksPhotos, fieldKeys },
    hashKey: keys.QINGJIAN_HASH_KEY,
  })
  // Each takes from the same generator what comes next.
  const work = async () => {
    for (const { collection, documents } of batches) await database.collection(collection).add(documents)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await database.collection('settings').add(MARKER)
}

/** The scenes of three windows' cards in use, each of another hall, to open first. */
export async function firstCards(url: string): Promise<{ scene: string; name: string }[]> {
  const database = databaseAt(url)
  const cards = await Promise.all(
    FIRST_WINDOWS.map(async (windowId) => {
      const windows = await database.collection('org_windows').doc(windowId).get()
      const cards = await database.collection('rating_cards').where({ windowId, state: 'active' }).get()
      const [window] = windows.data as { hallName: string; name: string }[]
      const [card] = cards.data as { _id: string }[]
      return window && card ? [{ scene: card._id, name: `${window.hallName} ${window.name}窗口` }] : []
    }),
  )
  return cards.flat()
}
