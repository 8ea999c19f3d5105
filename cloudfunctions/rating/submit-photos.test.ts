import { preparePhotos } from '@qingjian/shared/rating/rating.contracts'
import { tinyJpeg } from '../platform/testing/tiny-photos'
import type { RatingDocument, RemarkDocument } from './rating.documents'
import { createRatingHouse, dataOf, type RatingHouse } from './testing/rating-house'

let house: RatingHouse
const ratings = () => house.memory.all<RatingDocument>('ratings')
const remarks = () => house.memory.all<RemarkDocument>('rating_remarks')

beforeEach(async () => {
  house = await createRatingHouse()
})

describe('photos', () => {
  async function upload(openid: string, bytes: Buffer): Promise<string> {
    const [path = ''] = dataOf(await house.call(preparePhotos, { count: 1 }, openid)).paths
    return house.storage.upload(path, bytes)
  }

  it('are kept without what the camera added, and the uploads go', async () => {
    const photo = await upload('zhang', tinyJpeg([[0xe1, 'Exif\0\0GPS']]))
    await house.rate('zhang', { photos: [photo] })
    expect([...house.storage.files.values()]).toEqual([tinyJpeg()])
    expect(ratings()[0]?.photos).toEqual([...house.storage.files.keys()])
  })

  it('of somebody else are refused', async () => {
    const photo = await upload('li', tinyJpeg())
    expect(await house.rate('zhang', { photos: [photo] })).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(house.storage.files.size).toBe(1)
  })

  it('must lie in the caller’s own folder, not merely mention it', async () => {
    const own = await upload('zhang', tinyJpeg())
    const kept = await house.storage.upload(
      `rating-photos/x${own.slice('cloud://test.bucket'.length)}`,
      tinyJpeg(),
    )
    expect(await house.rate('zhang', { photos: [kept] })).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(house.storage.files.has(kept)).toBe(true)
  })

  it('that are no pictures are refused, and the others stay where they were', async () => {
    const photos = [
      await upload('zhang', tinyJpeg()),
      await upload('zhang', Buffer.from('<script>alert(1)</script>')),
    ]
    const answer = await house.rate('zhang', { photos })
    expect(answer).toMatchObject({
      error: { message: expect.stringContaining('第2张'), fields: { photos: expect.any(String) } },
    })
    expect([...house.storage.files.keys()]).toEqual(photos)
  })

  it('that did not arrive are named', async () => {
    const photo = await upload('zhang', tinyJpeg())
    await house.storage.remove([photo])
    expect(await house.rate('zhang', { photos: [photo] })).toMatchObject({
      error: { message: expect.stringContaining('第1张') },
    })
  })

  it('survive a failure: the same request can be sent again', async () => {
    let failures = 1
    const failing = await createRatingHouse((memory) => ({
      ...memory,
      transaction: (work) => {
        if (failures-- > 0) throw new Error('the database is away')
        return memory.transaction(work)
      },
    }))
    house = failing
    const visit = await house.scan('zhang')
    const photos = [await upload('zhang', tinyJpeg())]
    const request = ['zhang', { visit, level: 5 as const, photos }, 'same-request-0001'] as const
    expect(await house.submit(...request)).toMatchObject({ error: { code: 'INTERNAL' } })
    expect(dataOf(await house.submit(...request)).outcome).toBe('rated')
    expect([...house.storage.files.keys()]).toEqual(ratings()[0]?.photos)
  })

  it('leave no file behind when the same request comes twice at once', async () => {
    const visit = await house.scan('zhang')
    const photos = [await upload('zhang', tinyJpeg())]
    const send = () => house.submit('zhang', { visit, level: 5, photos }, 'same-request-0001')
    await Promise.all([send(), send()])
    expect([...house.storage.files.keys()]).toEqual(ratings()[0]?.photos)
  })

  it('of a remark are kept under the remark', async () => {
    await house.rate('zhang')
    await house.rate('zhang', { photos: [await upload('zhang', tinyJpeg())] })
    expect(remarks()[0]?.photos).toEqual([...house.storage.files.keys()])
  })
})
