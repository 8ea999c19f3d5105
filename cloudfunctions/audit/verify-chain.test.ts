import { verifyChain } from '@qingjian/shared/audit/audit.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { ChainHead } from '../platform/chain/chain'
import { type AuditHouse, createAuditHouse, dataOf } from './testing/audit-house'

type Answer = ContractOutput<typeof verifyChain>

/** The types keep every repository from changing the log; whoever holds the database itself can. */
const TAMPERED = 'audit_entries' as never

let house: AuditHouse
beforeEach(async () => {
  house = await createAuditHouse()
})

/** Every answer of a whole verification. */
async function verify(): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let carry: string | undefined; ; ) {
    const answer: Answer = dataOf(await house.call(verifyChain, carry === undefined ? {} : { carry }))
    answers.push(answer)
    if (answer.state !== 'going') return answers
    carry = answer.carry
  }
}
const entry = (sequence: number) =>
  house.memory.all<AuditEntry>('audit_entries').find((one) => one.sequence === sequence)
const change = (sequence: number, facts: Partial<AuditEntry>) => {
  const found = entry(sequence)
  if (!found) throw new Error(`no entry ${sequence}`)
  return house.memory.put<AuditEntry>(TAMPERED, { ...found, ...facts })
}
const logged = () =>
  house.memory
    .all<AuditEntry>('audit_entries')
    .filter(({ action }) => action === 'audit.verify-chain')
    .sort((one, other) => one.at - other.at)

describe('verifying the chain', () => {
  it('goes on from stretch to stretch, and shows the fingerprint of the end', async () => {
    await house.add(2300)
    await house.seal()
    const answers = await verify()
    expect(answers.map(({ state, total, verified }) => [state, verified, total])).toEqual([
      ['going', 1000, 2300],
      ['going', 1999, 2300],
      ['intact', 2300, 2300],
    ])
    const [head] = house.memory.all<ChainHead & { _id: string }>('audit_chain')
    const { fingerprint = '', sequence } = answers.at(-1)?.head ?? {}
    expect(sequence).toBe(2300)
    expect(fingerprint.replaceAll(' ', '')).toBe(head?.hash)
    expect(fingerprint).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
  })

  it('of an empty log is intact', async () => {
    expect(await verify()).toEqual([expect.objectContaining({ state: 'intact', verified: 0, total: 0 })])
  })

  it('points at the entry, whose it is and when, and at the one before it', async () => {
    await house.add(5)
    await house.add(5, { personId: 'person-morning', unitId: 'unit-market', action: 'rating.reveal-contact' })
    await house.seal()
    await change(8, { reason: '从来没有写过' })
    expect(await verify()).toEqual([
      expect.objectContaining({
        state: 'broken',
        verified: 7,
        break: {
          kind: 'changed',
          sequence: 8,
          message: '第8条和封存时不一样：这一条或它前面一条被改动过',
          entry: expect.objectContaining({ id: entry(8)?._id, who: '马晓', at: entry(8)?.at }),
          before: expect.objectContaining({ id: entry(7)?._id }),
        },
      }),
    ])
  })

  it('says which entry is missing, also at the end', async () => {
    await house.add(10)
    await house.seal()
    await house.memory.removeWhere<AuditEntry>(TAMPERED, { _id: entry(10)?._id ?? '' })
    expect(await verify()).toEqual([
      expect.objectContaining({
        state: 'broken',
        break: {
          kind: 'removed',
          sequence: 10,
          message: '第10条不见了，从这里起有记录被删除',
          before: expect.objectContaining({ id: entry(9)?._id }),
        },
      }),
    ])
  })

  it.each<[string, Partial<AuditEntry>]>([
    ['without a place', {}],
    ['with a text for its place', { sequence: '3' as unknown as number }],
    ['before the first', { sequence: 0 }],
    ['between two', { sequence: 2.5 }],
    ['neither sealed nor unsealed', { sealed: 'x' as unknown as boolean }],
  ])('finds an entry that was put in %s', async (_how, facts) => {
    await house.add(4)
    await house.seal()
    const [added] = await house.add(1, { sealed: true, hash: 'f'.repeat(64), ...facts })
    const [answer] = await verify()
    expect(answer).toMatchObject({ state: 'broken', break: { kind: 'added', entry: { id: added?._id } } })
  })

  it('shows an entry that was made unreadable', async () => {
    await house.add(4)
    await house.seal()
    const unreadable = {
      at: 'x',
      actor: 1,
      personId: {},
      source: null,
      action: [],
      subject: 7,
      details: null,
    }
    await change(2, unreadable as unknown as Partial<AuditEntry>)
    const [answer] = await verify()
    expect(answer).toMatchObject({
      state: 'broken',
      break: { sequence: 2, entry: { id: entry(2)?._id, at: 0 } },
    })
  })

  it('tells of entries that nobody has sealed for more than five minutes', async () => {
    await house.add(3)
    await house.seal()
    await house.add(2)
    house.clock.set((await house.add(1))[0]?.at ?? 0)
    expect((await verify())[0]?.unsealed).toBeUndefined()
    house.clock.advance(5 * 60_000)
    const [answer] = await verify()
    expect(answer).toMatchObject({
      state: 'intact',
      unsealed: { count: 2, message: '有2条记录超过5分钟还没有封存，请检查审计的定时任务是否在运行' },
    })
  })

  it('is in the log with what it found, once however many stretches it took', async () => {
    await house.add(1500)
    await house.seal()
    await verify()
    house.clock.advance(1000)
    await change(3, { reason: '改' })
    await verify()
    expect(logged().map(({ details, subject }) => [subject, details.result])).toEqual([
      ['audit_chain/head', '完整'],
      ['audit_chain/head', '第3条和封存时不一样：这一条或它前面一条被改动过'],
    ])
  })

  it('cannot be made to skip a stretch, nor go on after an hour', async () => {
    await house.add(1500)
    await house.seal()
    const [first] = await verify()
    const carry = first?.carry ?? ''
    const [, signature] = carry.split('.')
    const forged = Buffer.from(JSON.stringify({ sequence: 1499, hash: entry(1499)?.hash, startedAt: 0 }))
    const refused = { error: { code: 'CONFLICT', message: '这次核验已经超过一小时，请从头再核验一次' } }
    for (const one of [`${forged.toString('base64url')}.${signature}`, '', 'x', `${carry}x`])
      expect(await house.call(verifyChain, { carry: one })).toMatchObject(refused)
    const search = await house.search()
    expect(await house.call(verifyChain, { carry: search })).toMatchObject(refused)
    house.clock.advance(3_600_000)
    expect(await house.call(verifyChain, { carry })).toMatchObject(refused)
  })

  it('is for an auditor of the whole district', async () => {
    await house.bind('town', 'auditor', { regions: ['630102100'] })
    await house.bind('admin', 'admin', { regions: ['630102'] })
    for (const openid of ['town', 'admin', 'citizen'])
      expect(await house.call(verifyChain, {}, openid)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })
})
