import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import {
  decidePublication,
  editPublication,
  listPublicationLines,
  readPublication,
  saveLine,
  submitPublication,
} from '@qingjian/shared/openness/publication.contracts'
import { CHUNK_LINES, type DraftLine, type PublicationDocument } from '../openness.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, NEXT_VILLAGE, OTHER_TOWN, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, passReviews, publicationOf, publishFund, publishLines, writeDraft } from '../testing/publish'
import { createDraftLinesRepository } from './draft-lines.repository'

const ID_NUMBER = '11010519491231002X'
const MOBILE = '13800138000'
const WORDS = { title: '2026年补贴发放公开', regionId: VILLAGE, year: 2026, done: '', effect: '' }

describe('the gate before every decision', () => {
  let house: OpennessHouse
  let fund: string
  const seen = async (id: string) => ({ id, version: (await publicationOf(house, id)).version })
  const submit = async (id: string, who = 'clerk') => house.call(submitPublication, await seen(id), who)
  const save = async (line: LineFields, who = 'clerk', regionId = VILLAGE) => {
    const id = await writeDraft(house, [], { regionId })
    return house.call(saveLine, { ...(await seen(id)), line }, who)
  }

  beforeAll(async () => {
    house = await createOpennessHouse()
    fund = await publishFund(house)
  })
  beforeEach(() => house.clock.advance(61_000))

  const lines: [string, (text: string) => LineFields][] = [
    ['item', (text) => lineOf.income({ item: text })],
    ['batch', (text) => lineOf.income({ batch: text })],
    ['remark', (text) => lineOf.income({ remark: text })],
    ['payer', (text) => lineOf.payment(fund, { payer: text })],
    ['recipient.name', (text) => lineOf.payment(fund, { recipient: { kind: 'organization', name: text } })],
    ['recipient.name', (text) => lineOf.payment(fund, { recipient: { kind: 'person', name: text } })],
  ]
  it.each(lines)('stops a number in the %s of a line', async (field, line) => {
    const text = `马晓梅${ID_NUMBER}`
    const id = await writeDraft(house, [lineOf.expense({ amount: 17 }), line(text)])
    const refused = await submit(id)
    expect(refused).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    const fields = refused.ok ? {} : refused.error.fields
    expect(Object.keys(fields ?? {})).toEqual([`lines.1.${field}`])
    expect(JSON.stringify(refused)).not.toContain(ID_NUMBER)
    const { leakCount, leaks } = dataOf(await house.call(readPublication, { id }, 'clerk'))
    expect([leakCount, leaks[0]]).toMatchObject([1, { index: 1, before: '马晓梅', found: ID_NUMBER }])
    expect(dataOf(await house.call(readPublication, { id }, 'auditor')).leaks).toEqual([])
  })

  it.each(['title', 'number', 'issuer', 'plainWords'] as const)(
    'stops a number in the %s of a policy',
    async (field) => {
      const policy = { title: '通知', number: '', issuer: '省财政厅', plainWords: '每亩95元，种地就有。' }
      const line = lineOf.fund({ item: `一项资金${field}`, policy: { ...policy, [field]: `请打${MOBILE}` } })
      const id = await writeDraft(house, [line], { regionId: DISTRICT })
      expect(await submit(id, 'finance')).toMatchObject({
        error: { fields: { [`lines.0.policy.${field}`]: expect.stringContaining('手机号') } },
      })
    },
  )

  it('stops a number in who gave the money', async () => {
    const line = lineOf.allocation(fund, { giver: { name: `财政局${MOBILE}` } })
    const id = await writeDraft(house, [line], { regionId: DISTRICT })
    expect(await submit(id, 'finance')).toMatchObject({
      error: { fields: { 'lines.0.giver.name': expect.anything() } },
    })
  })

  it.each(['title', 'done', 'effect'] as const)(
    'stops a number in the %s of the publication',
    async (field) => {
      const id = await writeDraft(house, [lineOf.income({ amount: 23 })])
      const fields = { ...WORDS, [field]: `请打${MOBILE}问` }
      dataOf(await house.call(editPublication, { ...(await seen(id)), fields }, 'clerk'))
      expect(await submit(id)).toMatchObject({
        error: { fields: { [field]: expect.stringContaining('手机号') } },
      })
    },
  )

  it('never stores, tells or shows the numbers of who is paid', async () => {
    const recipient = { kind: 'person' as const, name: '马晓梅', idNumber: ID_NUMBER, mobile: MOBILE }
    const id = await writeDraft(house, [lineOf.payment(fund, { recipient, amount: 31 })])
    const { lines: shown } = dataOf(await house.call(listPublicationLines, { id }, 'supervisor'))
    expect(shown[0]?.recipient).toEqual({ kind: 'person', name: '马晓梅', isClaimable: true })
    const { lines: masked } = dataOf(await house.call(listPublicationLines, { id }, 'auditor'))
    expect(masked[0]?.recipient?.name).toBe('马*梅')
    dataOf(await submit(id))
    const stored = JSON.stringify([
      house.memory.all('openness_draft_lines'),
      house.memory.all('audit_entries'),
      house.logs,
    ])
    expect([ID_NUMBER, MOBILE, '马晓梅'].filter((secret) => stored.includes(secret))).toEqual([])
  })

  it('keeps whose payment it is when the form comes back without the number', async () => {
    const recipient = { kind: 'person' as const, name: '马晓梅', idNumber: ID_NUMBER }
    const id = await writeDraft(house, [lineOf.payment(fund, { recipient, amount: 37 })])
    const again = (name: string) => lineOf.payment(fund, { recipient: { kind: 'person', name }, amount: 41 })
    const isClaimable = async () =>
      dataOf(await house.call(listPublicationLines, { id }, 'clerk')).lines[0]?.recipient?.isClaimable
    dataOf(await house.call(saveLine, { ...(await seen(id)), index: 0, line: again('马晓梅') }, 'clerk'))
    expect(await isClaimable()).toBe(true)
    dataOf(await house.call(saveLine, { ...(await seen(id)), index: 0, line: again('马晓军') }, 'clerk'))
    expect(await isClaimable()).toBe(false)
  })

  it('stops a line that stands twice, in it or among what is published', async () => {
    await publishLines(house, [lineOf.expense({ item: '桥面维修', amount: 900 })])
    const twice = [
      lineOf.expense({ item: '桥面维修', amount: 900, remark: '另写一次' }),
      lineOf.expense({ item: '栏杆', amount: 100 }),
      lineOf.expense({ item: '栏杆', amount: 100 }),
      lineOf.expense({ item: '栏杆', amount: 101 }),
    ]
    const refused = await submit(await writeDraft(house, twice))
    expect(refused).toMatchObject({
      error: {
        fields: {
          'lines.0.item': expect.stringContaining('已经公开过'),
          'lines.2.item': '第3条和第2条一样，请删去重复的',
        },
      },
    })
    expect(Object.keys((!refused.ok && refused.error.fields) || {})).toHaveLength(2)
  })

  it('stops an approval of what was published by another draft meanwhile', async () => {
    const line = lineOf.expense({ item: '水管', amount: 700 })
    const id = await writeDraft(house, [line])
    dataOf(await submit(id))
    await publishLines(house, [line])
    const decision = { ...(await seen(id)), decision: 'approve' as const, reason: '核对过了' }
    expect(await house.call(decidePublication, decision, 'supervisor')).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { 'lines.0.item': expect.stringContaining('已经公开过') } },
    })
    dataOf(await house.call(decidePublication, { ...decision, decision: 'return' }, 'supervisor'))
  })

  it('takes lines of public funds alone', async () => {
    const draft = await writeDraft(house, [lineOf.fund({ item: '还没有公开的资金' })], { regionId: DISTRICT })
    const unpublished = house.foundation.hash('openness-line', `${draft}/0`)
    for (const fundId of ['nothing', unpublished])
      expect(await save(lineOf.payment(fundId))).toMatchObject({
        error: { fields: { 'line.fundId': expect.stringContaining('没有公开') } },
      })
    // While it is being written nobody sees it either.
    await passReviews(house, draft)
    expect((await save(lineOf.payment(unpublished))).ok).toBe(false)
    await house.run()
    dataOf(await save(lineOf.payment(unpublished)))
  })

  it('takes lines about the places of whoever publishes alone', async () => {
    const given = (regionId: string, to: string) =>
      lineOf.allocation(fund, { giver: { regionId, name: '拨出方' }, regionId: to })
    const tries: [who: string, publisher: string, line: LineFields, isGood: boolean][] = [
      ['clerk', VILLAGE, lineOf.payment(fund, { regionId: NEXT_VILLAGE }), false],
      ['clerk', VILLAGE, lineOf.income({ regionId: NEXT_VILLAGE }), false],
      ['clerk', VILLAGE, lineOf.allocation(fund, { regionId: VILLAGE }), true],
      ['clerk', VILLAGE, given(TOWN, VILLAGE), false],
      ['clerk', VILLAGE, given(VILLAGE, VILLAGE), false],
      ['town-finance', TOWN, lineOf.payment(fund, { regionId: VILLAGE }), true],
      ['town-finance', TOWN, lineOf.payment(fund, { regionId: '630102101201' }), false],
      ['town-finance', TOWN, given(TOWN, VILLAGE), true],
      ['town-finance', TOWN, given(TOWN, OTHER_TOWN), false],
      ['town-finance', TOWN, given(DISTRICT, TOWN), false],
      ['town-finance', TOWN, lineOf.holding(fund, { regionId: VILLAGE }), false],
      ['finance', DISTRICT, given(DISTRICT, VILLAGE), true],
      ['finance', DISTRICT, given(DISTRICT, '630102888'), false],
      ['finance', DISTRICT, lineOf.payment(fund, { regionId: '630102101201' }), true],
    ]
    for (const [who, publisher, line, isGood] of tries) {
      house.clock.advance(5_000)
      const told = `${who}: ${line.kind} of ${line.giver?.regionId} to ${line.regionId}`
      expect([told, (await save(line, who, publisher)).ok]).toEqual([told, isGood])
    }
  })

  it('looks through every chunk of a large draft, and names fifty places', async () => {
    const id = await writeDraft(house, [])
    const { cipher } = house.foundation
    const draftLines = createDraftLinesRepository(house.memory, cipher)
    const count = CHUNK_LINES * 3 + 7
    const line = (index: number): DraftLine => ({
      ...(lineOf.income({ amount: 10_000 + index }) as DraftLine),
      remark: index % 10 === 9 && index > CHUNK_LINES ? `电话${MOBILE}` : '',
    })
    for (let from = 0; from < count; from += CHUNK_LINES) {
      const size = Math.min(CHUNK_LINES, count - from)
      await draftLines.prepareChunk(
        id,
        from,
        Array.from({ length: size }, (_, place) => line(from + place)),
      )
    }
    const publication = await publicationOf(house, id)
    await house.memory.put<PublicationDocument>('openness_publications', { ...publication, lineCount: count })
    const refused = await submit(id)
    expect(Object.keys((!refused.ok && refused.error.fields) || {})).toHaveLength(50)
    expect(!refused.ok && refused.error.message).toContain('有至少50处要改')
    expect(dataOf(await house.call(readPublication, { id }, 'clerk')).leakCount).toBe(100)
    const page = dataOf(await house.call(listPublicationLines, { id, from: CHUNK_LINES - 20 }, 'clerk'))
    expect(page.lines.map(({ index }) => index)).toEqual(
      Array.from({ length: 50 }, (_, place) => CHUNK_LINES - 20 + place),
    )
  })
})
