import {
  decidePublication,
  discardPublication,
  listPublicationLines,
  openForCorrection,
  readPublication,
  removeLine,
  saveLine,
  startCorrection,
  startWithdrawal,
  submitPublication,
} from '@qingjian/shared/openness/publication.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { LineDocument } from '../openness.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { NEXT_VILLAGE } from '../testing/openness-people'
import { lineOf, passReviews, publicationOf, publishFund, publishLines } from '../testing/publish'

const ID_NUMBER = '11010519491231002X'
const REASON = '数量登记错了'

describe('what is published', () => {
  let house: OpennessHouse
  let fund: string
  let lineId: string
  let publicationId: string
  const recipient = { kind: 'person' as const, name: '马晓梅', idNumber: ID_NUMBER }
  const payment = (more = {}) => lineOf.payment(fund, { recipient, ...more })
  const correct = (line: ReturnType<typeof payment>, version = 1, who = 'clerk', of = lineId) =>
    house.call(startCorrection, { lines: [{ lineId: of, version, line }], reason: REASON }, who)
  const withdrawLine = (who = 'clerk') =>
    house.call(startWithdrawal, { of: { lineIds: [lineId] }, reason: REASON }, who)
  const withdrawAll = (who = 'clerk') =>
    house.call(startWithdrawal, { of: { publicationId }, reason: REASON }, who)
  const seen = async (id: string) => ({ id, version: (await publicationOf(house, id)).version })
  const versions = () =>
    house.memory.all<LineDocument>('openness_lines').filter((line) => line.lineId === lineId)
  const publish = async (id: string) => {
    await passReviews(house, id)
    await house.run()
    expect(house.failures).toEqual([])
    expect((await publicationOf(house, id)).state).toBe('published')
  }

  beforeEach(async () => {
    house = await createOpennessHouse()
    fund = await publishFund(house)
    const published = await publishLines(house, [payment(), lineOf.expense({ amount: 900 })])
    publicationId = published.publicationId
    lineId = published.lineIds[0] ?? ''
  })

  it('is corrected by a draft that shows the difference and is reviewed like any other', async () => {
    const { id } = dataOf(
      await correct(payment({ amount: 57_000, recipient: { kind: 'person', name: '马晓美' } })),
    )
    expect(await publicationOf(house, id)).toMatchObject({
      kind: 'correction',
      title: '更正：2026年补贴发放公开',
      reason: REASON,
      lineCount: 1,
      totals: [{ kind: 'payment', count: 1, amount: 57_000 }],
    })
    const differencesFor = async (who: string) =>
      dataOf(await house.call(listPublicationLines, { id }, who)).lines[0]?.differences
    expect(await differencesFor('supervisor')).toEqual([
      { field: '领取人', before: '马晓梅', after: '马晓美' },
      { field: '金额', before: '475.00元', after: '570.00元' },
    ])
    expect(JSON.stringify(await differencesFor('auditor'))).not.toContain('马晓')
    const decision = { ...(await seen(id)), decision: 'approve' as const, reason: REASON }
    expect((await house.call(decidePublication, decision, 'supervisor')).ok).toBe(false)
    await publish(id)
    const [first, second] = versions()
    expect(first).toMatchObject({ version: 1, amount: 47_500 })
    expect(first?.latest).toBeUndefined()
    // Whose payment it is stays, as no other ID number was given.
    expect(second).toMatchObject({
      version: 2,
      amount: 57_000,
      latest: true,
      recipientKey: first?.recipientKey,
    })
    expect(await publicationOf(house, publicationId)).toMatchObject({ correctedLines: 1 })
  })

  it('is opened for its authors with the name in full, which is noted, and without the number', async () => {
    const opened = dataOf(await house.call(openForCorrection, { lineId }, 'second-clerk'))
    const { idNumber: _number, ...name } = recipient
    expect(opened).toEqual({ lineId, version: 1, line: payment({ recipient: name }) })
    const entries = house.memory.all<AuditEntry>('audit_entries')
    expect(entries.find(({ action }) => action === 'openness.open-for-correction')).toMatchObject({
      subject: `openness_lines/${lineId}`,
      personId: 'person-second-clerk',
      details: { version: 1, name: true },
    })
    for (const who of ['next-clerk', 'finance', 'town-finance'])
      expect([who, await house.call(openForCorrection, { lineId }, who)]).toMatchObject([
        who,
        { error: { code: 'NOT_FOUND' } },
      ])
    for (const who of ['supervisor', 'town-reviewer', 'citizen'])
      expect([who, (await house.call(openForCorrection, { lineId }, who)).ok]).toEqual([who, false])
  })

  it('is corrected in what may change, by whoever saw the newest version', async () => {
    const tries = [
      correct(payment({ fundId: undefined })),
      correct(lineOf.expense({ fundId: fund, amount: 57_000 })),
      correct(payment({ regionId: NEXT_VILLAGE, amount: 57_000 })),
      correct(payment({ standard: 9_500, quantity: 6_000, unit: '亩' })),
      correct(payment({ amount: 57_000 }), 0),
      correct(payment({ amount: 57_000 }), 2),
      correct(payment({ amount: 57_000 }), 1, 'next-clerk'),
      correct(payment()),
    ]
    const codes = (await Promise.all(tries)).map((one) => (one.ok ? 'OK' : one.error.code))
    expect(codes).toEqual([
      ...Array.from({ length: 4 }, () => 'INVALID_INPUT'),
      'CONFLICT',
      'CONFLICT',
      'NOT_FOUND',
      'INVALID_INPUT',
    ])
  })

  it('of two publishers is corrected in two drafts', async () => {
    const { lineIds } = await publishLines(house, [lineOf.income({ regionId: NEXT_VILLAGE })], {
      regionId: NEXT_VILLAGE,
    })
    const of = { lineIds: [lineId, lineIds[0] ?? ''] }
    await house.grant('clerk', 'village-clerk', { regions: [NEXT_VILLAGE] })
    expect(await house.call(startWithdrawal, { of, reason: REASON }, 'clerk')).toMatchObject({
      error: { code: 'INVALID_INPUT', message: expect.stringContaining('同一个地方') },
    })
    const twice = { of: { lineIds: [lineId, lineId] }, reason: REASON }
    expect(await house.call(startWithdrawal, twice, 'clerk')).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    })
  })

  it('is corrected once when two corrections of the same version are written', async () => {
    const first = dataOf(await correct(payment({ amount: 57_000 }))).id
    const second = dataOf(await correct(payment({ amount: 66_500 }))).id
    await publish(first)
    expect(await house.call(submitPublication, await seen(second), 'clerk')).toMatchObject({
      error: { fields: { 'lines.0.item': '第1条已被别的更正改过，请重新发起' } },
    })
  })

  it('keeps to its lines while its correction is a draft', async () => {
    const { id } = dataOf(await correct(payment({ amount: 57_000 })))
    expect(
      await house.call(saveLine, { ...(await seen(id)), line: payment({ amount: 1 }) }, 'clerk'),
    ).toMatchObject({
      error: { code: 'CONFLICT' },
    })
    const other = lineOf.expense({ amount: 57_000 })
    expect((await house.call(saveLine, { ...(await seen(id)), index: 0, line: other }, 'clerk')).ok).toBe(
      false,
    )
    const again = payment({ amount: 66_500, recipient: { kind: 'person', name: '马晓梅' } })
    dataOf(await house.call(saveLine, { ...(await seen(id)), index: 0, line: again }, 'clerk'))
    await publish(id)
    expect(versions()[1]).toMatchObject({
      version: 2,
      amount: 66_500,
      recipientKey: versions()[0]?.recipientKey,
    })
  })

  it('is withdrawn line by line, leaving tombstones without a name', async () => {
    const { id } = dataOf(await withdrawLine())
    expect((await house.call(saveLine, { ...(await seen(id)), index: 0, line: payment() }, 'clerk')).ok).toBe(
      false,
    )
    await publish(id)
    const [, tombstone] = versions()
    expect(tombstone).toMatchObject({ isWithdrawn: true, reason: REASON, latest: true })
    expect(tombstone?.recipient).toBeUndefined()
    expect(await correct(payment({ amount: 57_000 }), 2)).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await withdrawLine()).toMatchObject({ error: { code: 'CONFLICT' } })
    // What was withdrawn can be published again as it should have been.
    await publishLines(house, [payment()])
  })

  it('is withdrawn as a whole', async () => {
    const { id } = dataOf(await withdrawAll())
    expect(await publicationOf(house, id)).toMatchObject({
      kind: 'withdrawal',
      withdraws: publicationId,
      lineCount: 2,
    })
    const { lines, total } = dataOf(await house.call(listPublicationLines, { id }, 'supervisor'))
    expect([lines.map(({ amount }) => amount), total]).toEqual([[47_500, 900], 2])
    expect(await house.call(removeLine, { ...(await seen(id)), index: 0 }, 'clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    await publish(id)
    expect(await publicationOf(house, publicationId)).toMatchObject({ state: 'withdrawn', withdrawnLines: 2 })
    expect((await withdrawAll()).ok).toBe(false)
  })

  it('is withdrawn as a whole by one draft at a time, and not while it is corrected', async () => {
    const correction = dataOf(await correct(payment({ amount: 57_000 })))
    expect(await withdrawAll()).toMatchObject({ error: { code: 'CONFLICT' } })
    dataOf(await house.call(discardPublication, { ...correction, reason: '改为撤回' }, 'clerk'))
    const withdrawal = dataOf(await withdrawAll())
    expect(await withdrawAll()).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await correct(payment({ amount: 57_000 }))).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await withdrawLine()).toMatchObject({ error: { code: 'CONFLICT' } })
    dataOf(await house.call(discardPublication, { ...withdrawal, reason: '不撤了' }, 'clerk'))
    dataOf(await correct(payment({ amount: 57_000 })))
  })

  it('is withdrawn by its authors alone', async () => {
    for (const who of ['next-clerk', 'finance', 'town-finance'])
      expect([who, await withdrawAll(who)]).toMatchObject([who, { error: { code: 'NOT_FOUND' } }])
    const mayOf = async (who: string) =>
      dataOf(await house.call(readPublication, { id: publicationId }, who)).may.withdraw
    expect([await mayOf('clerk'), await mayOf('supervisor'), await mayOf('inspector')]).toEqual([
      true,
      false,
      false,
    ])
    const correction = dataOf(await correct(payment({ amount: 57_000 })))
    await publish(correction.id)
    const ofCorrection = { of: { publicationId: correction.id }, reason: REASON }
    expect(await house.call(startWithdrawal, ofCorrection, 'clerk')).toMatchObject({
      error: { code: 'CONFLICT' },
    })
  })

  it('is withdrawn even for a number that stands in it', async () => {
    const before = versions()[0]
    // As if the gate had not known this number.
    if (before) await house.memory.put('openness_lines', { ...before, item: '补贴13800138000' })
    await publish(dataOf(await withdrawLine()).id)
    expect(JSON.stringify(versions()[1])).not.toContain('13800138000')
  })
})
