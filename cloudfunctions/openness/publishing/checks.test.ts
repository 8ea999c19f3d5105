import { checkLog, checkPublication } from '@qingjian/shared/openness/public.contracts'
import fc from 'fast-check'
import { digestOf } from '../line-content'
import type {
  LineDocument,
  LogEntryDocument,
  LogHeadDocument,
  PublicationDocument,
} from '../openness.documents'
import { linkOfEntry } from './publication-chain'
import { createPress, lineIdOf, type Press, payment } from './testing/press'

/** Whoever holds the database itself can change everything. */
const put = (collection: string, row: object, memory = press.memory) =>
  memory.put(collection as never, row as never)

let press: Press
beforeAll(async () => {
  press = await createPress()
  const people = ['马晓梅', '李青', '王措', '张三']
  await press.decide('p1', { lines: people.map((name, number) => payment(name, 100 + number)) })
  await press.run()
  const corrected = { ...payment('马晓梅', 90), lineId: lineIdOf(press, 'p1', 0), replaces: 1 }
  await press.decide('p2', { kind: 'correction', lines: [corrected], more: { reason: '录错' } })
  await press.run()
})

const check = async (id: string) => {
  const answer = await press.call(checkPublication, { id })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.data
}
const line = (publicationId: string, index: number): LineDocument => {
  const found = press.lines(publicationId)[index]
  if (!found) throw new Error('no such line')
  return found
}

/** Looks at what a check says while a row is not what it was, and puts it back. */
async function whileStored<Row extends object, R>(
  collection: string,
  before: Row,
  changed: Row,
  look: () => Promise<R>,
) {
  await put(collection, changed)
  try {
    return await look()
  } finally {
    await put(collection, before)
  }
}

/** Values that somebody could put in the place of others. */
const CHANGES: fc.Arbitrary<Partial<LineDocument>> = fc.oneof(
  ...(
    ['item', 'batch', 'remark', 'day', 'regionName', 'fundName', 'payer', 'reason', 'nameSeal'] as const
  ).map((field) => fc.string({ minLength: 1 }).map((text) => ({ [field]: `改${text}` }))),
  fc.nat().map((amount) => ({ amount: amount + 1000 })),
  fc.constant({ isWithdrawn: true as const }),
  fc.string().map((name) => ({ recipient: { kind: 'person' as const, name: `改${name}` } })),
)

describe('a stored line that was changed silently', () => {
  it('is named, whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(CHANGES, fc.nat(3), async (change, index) => {
        const before = line('p1', index)
        const found = await whileStored('openness_lines', before, { ...before, ...change }, () => check('p1'))
        expect(found).toMatchObject({ state: 'broken', lineId: before.lineId, problem: expect.any(String) })
      }),
      { numRuns: 40 },
    )
    expect(await check('p1')).toMatchObject({ state: 'intact', checked: 4 })
  })

  it('is found by the log when its digest was made to fit', async () => {
    const before = line('p1', 1)
    const changed = { ...before, amount: 1 }
    const forged = { ...changed, digest: digestOf(before.lineId, 1, changed) }
    expect(await whileStored('openness_lines', before, forged, () => check('p1'))).toMatchObject({
      state: 'broken',
      problem: '这份材料和公开记录对不上，公开后被改动过',
    })
  })

  it.each<[string, (other: LineDocument) => Partial<LineDocument>]>([
    ['the name behind the mask is another one', ({ fullName }) => ({ fullName: fullName ?? '' })],
    ['the name is not readable', () => ({ fullName: '1.xx' })],
    ['the name is gone', () => ({ fullName: undefined as never })],
    ['its place in the search is another one', () => ({ position: '1999-01-01.x' })],
    ['it is said to be somebody else’s', () => ({ holderId: '630102100202' })],
  ])('is named when %s', async (_what, changeOf) => {
    const before = line('p1', 1)
    const changed = { ...before, ...changeOf(line('p1', 2)) }
    expect(await whileStored('openness_lines', before, changed, () => check('p1'))).toMatchObject({
      state: 'broken',
      lineId: before.lineId,
    })
  })

  it('is named when it is hidden behind a version that does not exist', async () => {
    const { latest: _latest, ...hidden } = line('p1', 1)
    const found = await whileStored('openness_lines', line('p1', 1), hidden, () => check('p1'))
    expect(found).toMatchObject({
      state: 'broken',
      lineId: hidden.lineId,
      problem: '这条明细被藏起来了，群众查不到',
    })
  })

  it('is missed when it is removed', async () => {
    const before = line('p1', 3)
    await press.memory.removeWhere<LineDocument>('openness_lines', { _id: before._id })
    expect(await check('p1')).toMatchObject({ state: 'broken', problem: '公开记录里是4条明细，现在有3条' })
    await put('openness_lines', before)
  })

  it('does not concern the version that replaced it', async () => {
    const before = line('p1', 0)
    await whileStored('openness_lines', before, { ...before, amount: 1 }, async () => {
      expect(await check('p1')).toMatchObject({ state: 'broken' })
      expect(await check('p2')).toMatchObject({ state: 'intact', checked: 1 })
    })
  })
})

describe('a publication that was changed silently', () => {
  it.each<Partial<PublicationDocument>>([
    { title: '另一个标题' },
    { done: '什么也没干' },
    { effect: '没有效果' },
    { year: 2025 },
    { totals: [] },
    { publishedOn: '2026-01-01' },
  ])('does not fit the log: %j', async (change) => {
    const before = press.publication('p1')
    expect(
      await whileStored('openness_publications', before, { ...before, ...change }, () => check('p1')),
    ).toMatchObject({ state: 'broken' })
  })

  it('is nobody’s before it is public, and cannot be checked by the carry of another', async () => {
    await press.decide('p9', { lines: [payment('李青', 5)] })
    expect(await press.call(checkPublication, { id: 'p9' })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await press.call(checkPublication, { id: 'p1', carry: 'forged.carry' })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
  })
})

/** Puts well-made entries behind those that are there. */
async function lengthenLog({ memory }: Press, count: number): Promise<void> {
  let [head] = memory.all<LogHeadDocument>('openness_log_head')
  const entries: LogEntryDocument[] = []
  const plain = {
    act: 'archive',
    subject: 'publication',
    amount: 1,
    digest: '',
    lines: 1,
    regionId: '630102',
    regionName: '城东区',
  } as const
  for (let number = 0; number < count && head; number += 1) {
    const entry = { ...plain, _id: `more-${number}`, at: number, subjectId: 'p1', title: '材料' }
    const place = linkOfEntry(entry, head)
    entries.push({ ...entry, ...place })
    head = { _id: 'head', ...place }
  }
  await memory.insert('openness_log', entries.slice(0, 1000))
  await memory.insert('openness_log', entries.slice(1000))
  if (head) await put('openness_log_head', head, memory)
}

describe('checks that need several calls', () => {
  it('go on with their carry, over many lines and many entries, and not after an hour', async () => {
    const many = await createPress()
    const people = Array.from({ length: 2001 }, (_, number) => payment('李青', 1 + number))
    await many.decide('p1', { lines: people })
    await many.run()
    const first = await many.call(checkPublication, { id: 'p1' })
    expect(first).toMatchObject({ data: { state: 'going', checked: 2000 } })
    const carry = first.ok ? (first.data.carry ?? '') : ''
    expect(await many.call(checkPublication, { id: 'p1', carry })).toMatchObject({
      data: { state: 'intact', checked: 2001 },
    })
    expect(await many.call(checkLog, { carry })).toMatchObject({ error: { code: 'CONFLICT' } })
    await lengthenLog(many, 1005)
    const stretch = await many.call(checkLog, {})
    expect(stretch).toMatchObject({ data: { state: 'going', checked: 1000 } })
    const onward = stretch.ok ? (stretch.data.carry ?? '') : ''
    expect(await many.call(checkLog, { carry: onward })).toMatchObject({
      data: { state: 'intact', checked: 1006 },
    })
    many.clock.advance(3_600_000)
    expect(await many.call(checkLog, { carry: onward })).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await many.call(checkPublication, { id: 'p1', carry })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
  })
})

describe('the public log', () => {
  const entries = () =>
    press.memory.all<LogEntryDocument>('openness_log').sort((one, other) => one.sequence - other.sequence)
  const entry = (place: number): LogEntryDocument => {
    const found = entries()[place]
    if (!found) throw new Error('no such entry')
    return found
  }
  const look = async () => {
    const answer = await press.call(checkLog, {})
    return answer.ok ? answer.data : answer
  }

  it.each<Partial<LogEntryDocument>>([
    { title: '改过的标题' },
    { amount: 1 },
    { digest: 'f'.repeat(64) },
    { at: 1 },
    { hash: 'f'.repeat(64) },
    { act: 'withdraw' },
  ])('shows where an entry was changed: %j', async (change) => {
    const before = entry(0)
    expect(await whileStored('openness_log', before, { ...before, ...change }, look)).toMatchObject({
      state: 'broken',
      checked: 0,
      brokenAt: { sequence: 1, problem: '第1条登记后被改动过' },
    })
    expect(await look()).toMatchObject({ state: 'intact', checked: 2 })
  })

  it('shows that its end was cut off, that its head was moved, or that something lies beside it', async () => {
    const last = entry(1)
    await press.memory.removeWhere<LogEntryDocument>('openness_log', { _id: last._id })
    expect(await look()).toMatchObject({ state: 'broken', brokenAt: { sequence: 2 } })
    await put('openness_log', last)
    const [head] = press.memory.all<LogHeadDocument>('openness_log_head')
    if (!head) throw new Error('no head')
    const moved = { ...head, sequence: 1, hash: entry(0).hash }
    expect(await whileStored('openness_log_head', head, moved, look)).toMatchObject({ state: 'broken' })
    await put('openness_log', { ...last, _id: 'beside', sequence: 'x' })
    expect(await look()).toMatchObject({ state: 'broken', brokenAt: { problem: expect.any(String) } })
    await press.memory.removeWhere<LogEntryDocument>('openness_log', { _id: 'beside' })
    expect(await look()).toMatchObject({ state: 'intact' })
  })

  it('is not checked by a carry that was not signed here', async () => {
    expect(await press.call(checkLog, { carry: 'eyJhIjoxfQ.forged' })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
  })
})
