import {
  addRemark,
  changeContact,
  erasePersonalData,
  listMine,
  readBoard,
} from '@qingjian/shared/rating/rating.contracts'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { tinyJpeg } from '../platform/testing/tiny-photos'
import { uploadFolderOf } from './keep-photos'
import type { RatingDocument, RemarkDocument } from './rating.documents'
import { createRatingHouse, dataOf, type RatingHouse, TICKETED_CARD, TOWN_CARD } from './testing/rating-house'

const DAY = 24 * 3_600_000
const CONTACT = { source: 'typed', mobile: '17000000001', consent: true } as const

let house: RatingHouse
const mine = async (openid: string, after?: string) =>
  dataOf(await house.call(listMine, after === undefined ? {} : { after }, openid))
const rate = async (...parameters: Parameters<RatingHouse['rate']>) =>
  dataOf(await house.rate(...parameters)).ratingId

beforeEach(async () => {
  house = await createRatingHouse()
})

describe('my ratings', () => {
  it('are mine alone, newest first, with the number masked', async () => {
    await rate('zhang', { contact: CONTACT, level: 1, reasons: ['queue'], serviceItemId: 'item-1' })
    house.clock.advance(1000)
    await rate('zhang', { scene: TOWN_CARD, dimensions: { attitude: 3 } })
    await rate('li')
    const { next, ratings } = await mine('zhang')
    expect(next).toBeUndefined()
    expect(ratings).toMatchObject([
      { windowName: '低保申请', dimensions: [{ label: '服务态度', levelLabel: '基本满意' }] },
      {
        windowName: '营业执照',
        levelLabel: '不满意',
        reasons: ['排队等得太久'],
        maskedMobile: '170****0001',
        serviceItem: '个体工商户设立登记',
      },
    ])
    expect(JSON.stringify(ratings)).not.toContain('17000000001')
  })

  it('come in pages that neither skip nor repeat one, also while new ones come in', async () => {
    const ids = []
    for (let day = 0; day < 45; day += 1) {
      ids.unshift(await rate('zhang'))
      house.clock.advance(DAY)
    }
    const first = await mine('zhang')
    await rate('zhang')
    const second = await mine('zhang', first.next)
    const third = await mine('zhang', second.next)
    expect([first, second, third].map(({ ratings }) => ratings.length)).toEqual([20, 20, 5])
    expect([first, second, third].flatMap(({ ratings }) => ratings.map(({ id }) => id))).toEqual(ids)
    expect(third.next).toBeUndefined()
  })

  it('outlive the window', async () => {
    await rate('zhang')
    await house.memory.removeWhere('org_windows', { _id: 'window-licence' })
    expect((await mine('zhang')).ratings).toMatchObject([{ windowName: '已撤销的窗口' }])
  })
})

describe('a remark', () => {
  it('stands under the rating, in the order of coming, and changes no count', async () => {
    const ratingId = await rate('zhang')
    for (const comment of ['一', '二']) {
      house.clock.advance(1000)
      dataOf(await house.call(addRemark, { ratingId, comment }, 'zhang'))
    }
    const { ratings } = await mine('zhang')
    expect(ratings[0]?.remarks.map(({ comment }) => comment)).toEqual(['一', '二'])
    expect(house.memory.all('ratings')).toHaveLength(1)
  })

  it('is one for one request', async () => {
    const ratingId = await rate('zhang')
    const send = () => house.call(addRemark, { ratingId, comment: '一' }, 'zhang', 'same-request-0001')
    const answers = [await send(), ...(await Promise.all([send(), send()]))]
    expect(new Set(answers.map((answer) => dataOf(answer).remarkId)).size).toBe(1)
    expect(house.memory.all('rating_remarks')).toHaveLength(1)
  })

  it('on somebody else’s rating meets nothing', async () => {
    const ratingId = await rate('zhang')
    const answer = await house.call(addRemark, { ratingId, comment: '一' }, 'li')
    expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('is checked by WeChat', async () => {
    house.weChat.judge('赌博', 'risky')
    const ratingId = await rate('zhang')
    const answer = await house.call(addRemark, { ratingId, comment: '赌博' }, 'zhang')
    expect(answer).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { comment: expect.any(String) } },
    })
    expect(house.memory.all('rating_remarks')).toEqual([])
  })
})

describe('my phone number', () => {
  it('can be corrected, left later, and deleted', async () => {
    const ratingId = await rate('zhang', { contact: CONTACT })
    const contact = { ...CONTACT, mobile: '17000000022' }
    expect(dataOf(await house.call(changeContact, { ratingId, contact }, 'zhang'))).toEqual({
      maskedMobile: '170****0022',
    })
    expect((await mine('zhang')).ratings[0]?.maskedMobile).toBe('170****0022')
    expect(dataOf(await house.call(changeContact, { ratingId }, 'zhang'))).toEqual({})
    expect(house.memory.all<RatingDocument>('ratings')[0]).not.toHaveProperty('contact')
    expect((await mine('zhang')).ratings[0]).not.toHaveProperty('maskedMobile')
  })

  it('is changed once for one request, also when WeChat’s code is good for once', async () => {
    const ratingId = await rate('zhang')
    const contact = { source: 'wechat', code: house.weChat.codeFor('17000000033'), consent: true } as const
    const send = () => house.call(changeContact, { ratingId, contact }, 'zhang', 'same-request-0001')
    expect(await send()).toEqual({ ok: true, data: { maskedMobile: '170****0033' } })
    expect(await send()).toEqual({ ok: true, data: { maskedMobile: '170****0033' } })
  })

  it('on somebody else’s rating cannot be touched', async () => {
    const ratingId = await rate('zhang', { contact: CONTACT })
    expect(await house.call(changeContact, { ratingId }, 'li')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect((await mine('zhang')).ratings[0]?.maskedMobile).toBeDefined()
  })

  it('never reaches the audit log', async () => {
    const ratingId = await rate('zhang', { contact: CONTACT })
    await house.call(changeContact, { ratingId }, 'zhang')
    const entries = house.memory.all<AuditEntry>('audit_entries')
    expect(entries).toContainEqual(
      expect.objectContaining({ action: 'rating.change-contact', details: { contact: 'deleted' } }),
    )
    expect(JSON.stringify(entries)).not.toMatch(/1700000000|170\*/)
  })
})

describe('erasing what is personal', () => {
  const erase = (ratingId: string, openid = 'zhang', requestId?: string) =>
    house.call(erasePersonalData, { ratingId }, openid, requestId)

  async function rateWithEverything(): Promise<string> {
    const folder = uploadFolderOf(house.foundation.hash, 'zhang')
    const photos = [await house.storage.upload(`${folder}/one`, tinyJpeg())]
    const ratingId = await rate('zhang', {
      photos,
      contact: CONTACT,
      comment: '我是张三',
      level: 1,
      reasons: ['queue'],
    })
    const more = [await house.storage.upload(`${folder}/two`, tinyJpeg())]
    dataOf(await house.call(addRemark, { ratingId, comment: '张三又来了', photos: more }, 'zhang'))
    return ratingId
  }

  it('takes words, photos, number, remarks and the way back to the person; level and reasons stay', async () => {
    dataOf(await erase(await rateWithEverything()))
    const [rating] = house.memory.all<RatingDocument>('ratings')
    expect(rating).toMatchObject({
      level: 1,
      reasons: ['queue'],
      comment: '',
      photos: [],
      erasedAt: house.clock.now(),
    })
    expect(rating).not.toHaveProperty('contact')
    expect(rating?.raterKey).not.toBe(house.foundation.hash('rater', 'zhang'))
    expect(house.memory.all<RemarkDocument>('rating_remarks')).toEqual([])
    expect(house.storage.files.size).toBe(0)
    expect((await mine('zhang')).ratings).toEqual([])
  })

  it('changes no figure', async () => {
    const board = async () =>
      dataOf(await house.call(readBoard, { scope: 'district', period: { kind: 'day', key: '2026-11-24' } }))
    const ratingId = await rateWithEverything()
    const before = await board()
    dataOf(await erase(ratingId))
    expect(await board()).toEqual(before)
    await house.settle()
    expect(await board()).toEqual(before)
  })

  it('does not let the same service be rated again', async () => {
    dataOf(await erase(await rate('zhang')))
    const again = await house.rate('zhang', { comment: '再来' })
    expect(again).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(house.memory.all('ratings')).toHaveLength(1)
  })

  it('does not give the day’s ratings back', async () => {
    for (let ticket = 0; ticket < 5; ticket += 1) {
      dataOf(await erase(await rate('zhang', { scene: `${TICKETED_CARD}.N${ticket}` })))
    }
    expect(await house.rate('zhang')).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } })
  })

  it('gives ratings of different days keys that cannot be brought together', async () => {
    dataOf(await erase(await rate('zhang')))
    house.clock.advance(DAY)
    dataOf(await erase(await rate('zhang')))
    const keys = house.memory.all<RatingDocument>('ratings').map(({ raterKey }) => raterKey)
    expect(new Set(keys).size).toBe(2)
  })

  it('is for one’s own ratings alone, and done once', async () => {
    const ratingId = await rate('zhang', { comment: '好' })
    expect(await erase(ratingId, 'li')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    const first = await erase(ratingId, 'zhang', 'same-request-0001')
    expect(await erase(ratingId, 'zhang', 'same-request-0001')).toEqual(first)
    expect(await erase(ratingId)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})
