import { buildDistrict, DISTRICT_COLLECTIONS } from './build-district'
import { districtBatches } from './district-batches'

const KEY = Buffer.alloc(32, 7).toString('base64')
const OPTIONS = {
  fieldKeys: { current: '1', keys: { 1: KEY } },
  hashKey: KEY,
  now: Date.UTC(2026, 10, 24, 4),
  ratings: 1_200,
}

describe('the district in batches', () => {
  const batches = [...districtBatches(OPTIONS)]

  it('is the whole district, none of it twice', () => {
    const district = buildDistrict(OPTIONS)
    const idsIn = (documents: readonly object[]) =>
      documents.map((document) => '_id' in document && document._id)
    for (const collection of DISTRICT_COLLECTIONS) {
      const written = batches
        .filter((batch) => batch.collection === collection)
        .flatMap((one) => one.documents)
      expect(idsIn(written)).toEqual(idsIn(district[collection]))
    }
    expect(new Set(batches.map(({ collection }) => collection))).toEqual(new Set(DISTRICT_COLLECTIONS))
  })

  it('fits into requests of 500 documents', () => {
    for (const { documents } of batches) expect(documents.length).toBeLessThanOrEqual(500)
  })
})
