import { answerObjection, askObjection, settleObjection } from '@qingjian/shared/openness/objection.contracts'
import { readLine } from '@qingjian/shared/openness/public.contracts'
import { correctLine, withdrawLine } from '../testing/new-versions'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, TOWN } from '../testing/openness-people'
import { lineIdOf, lineOf, publishFund, publishLines, writeDraft } from '../testing/publish'

let house: OpennessHouse
let fundId: string

beforeEach(async () => {
  house = await createOpennessHouse()
  fundId = await publishFund(house)
})

const read = async (lineId: string, openid?: string) => dataOf(await house.call(readLine, { lineId }, openid))

async function publishOne(more: Parameters<typeof lineOf.payment>[1] = {}): Promise<string> {
  const { lineIds } = await publishLines(house, [lineOf.payment(fundId, more)])
  return lineIds[0] ?? ''
}

describe('a line', () => {
  it('leads from its village up to the source and the policy', async () => {
    const passOn = { regionId: DISTRICT }
    const { lineIds: given } = await publishLines(
      house,
      [
        lineOf.allocation(fundId, { amount: 300_000, day: '2026-02-01' }),
        lineOf.allocation(fundId, {
          amount: 200_000,
          day: '2026-03-01',
          regionId: TOWN,
          giver: { ...passOn, name: '城东区' },
        }),
      ],
      passOn,
    )
    const { lineIds: passed } = await publishLines(
      house,
      [
        lineOf.allocation(fundId, {
          amount: 100_000,
          day: '2026-04-01',
          regionId: '630102100201',
          giver: { regionId: TOWN, name: '乐家湾镇' },
        }),
      ],
      { regionId: TOWN },
    )
    const { fund, publication, trail } = await read(await publishOne())
    expect(trail).toEqual([
      { name: '中庄村', amount: 100_000, day: '2026-04-01', lineId: passed[0] },
      { name: '乐家湾镇', amount: 200_000, day: '2026-03-01', lineId: given[1] },
      { name: '城东区', amount: 300_000, day: '2026-02-01', lineId: given[0] },
      { name: '市财政局' },
      {
        name: '关于做好2026年耕地地力保护补贴工作的通知（青财农〔2026〕12号）',
        ...{ amount: 100_000_000, day: '2026-01-15', lineId: fundId },
      },
    ])
    expect([fund?.item, publication.title]).toEqual(['耕地地力保护补贴', '2026年补贴发放公开'])
  })

  it('of no fund begins and ends with its village', async () => {
    const { lineIds } = await publishLines(house, [lineOf.income()])
    expect(await read(lineIds[0] ?? '')).toMatchObject({
      trail: [{ name: '中庄村' }],
      line: { kind: 'income' },
    })
  })

  it('shows every version with what changed and why, the newest first', async () => {
    const lineId = await publishOne()
    await correctLine(house, lineId, lineOf.payment(fundId, { amount: 50_000 }))
    await withdrawLine(house, lineId)
    const { line, publication, versions } = await read(lineId)
    expect(line).toMatchObject({ version: 3, standing: 'withdrawn', reason: '核对后更正' })
    expect(line).not.toHaveProperty('recipient')
    expect(versions).toEqual([
      { version: 3, publishedOn: '2026-11-25', reason: '核对后更正', isWithdrawal: true, differences: [] },
      {
        ...{ version: 2, publishedOn: '2026-11-25', reason: '核对后更正', isWithdrawal: false },
        differences: [{ field: '金额', before: '475.00元', after: '500.00元' }],
      },
      { version: 1, publishedOn: '2026-11-24', isWithdrawal: false, differences: [] },
    ])
    expect(publication.title).toBe('2026年补贴发放公开')
  })

  it('says that a name was corrected even where both look the same behind their masks', async () => {
    const lineId = await publishOne()
    await correctLine(
      house,
      lineId,
      lineOf.payment(fundId, { recipient: { kind: 'person', name: '马小梅' } }),
    )
    expect((await read(lineId)).versions[0]?.differences).toEqual([
      { field: '领取人', before: '马*梅', after: '马*梅（姓名已更正，同样隐去）' },
    ])
  })

  it('tells what was asked about it, and whoever asked that it was they', async () => {
    const lineId = await publishOne()
    const ask = { subject: 'line', id: lineId, version: 1, concern: 'amount' } as const
    dataOf(await house.call(askObjection, ask, 'citizen'))
    expect(await read(lineId, 'citizen')).toMatchObject({ objections: [{ people: 1 }], isMine: true })
    expect(await read(lineId, 'neighbour')).toMatchObject({ objections: [{ people: 1 }], isMine: false })
    expect(await read(lineId)).toMatchObject({ isMine: false })
  })

  it('tells whoever said that the answer is clear that they did, and nobody else', async () => {
    const lineId = await publishOne()
    const ask = { subject: 'line', id: lineId, version: 1, concern: 'amount' } as const
    const { objection } = dataOf(await house.call(askObjection, ask, 'citizen'))
    dataOf(await house.call(askObjection, ask, 'neighbour'))
    const answer = { objectionId: objection.id, version: 1, text: '按登记的面积算' }
    dataOf(await house.call(answerObjection, answer, 'clerk'))
    const clear = { objectionId: objection.id, isClear: true, answers: 1 }
    dataOf(await house.call(settleObjection, clear, 'citizen'))
    expect(await read(lineId, 'citizen')).toMatchObject({ isMine: true, saidClear: true })
    expect(await read(lineId, 'neighbour')).not.toHaveProperty('saidClear')
  })

  it('that is not published is not there, like one that never was', async () => {
    const draft = await writeDraft(house, [lineOf.income()])
    for (const lineId of [lineIdOf(house, draft, 0), 'never'])
      expect(await house.call(readLine, { lineId })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})
