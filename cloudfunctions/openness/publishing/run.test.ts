import { findPersonalNumbers } from '@qingjian/shared/openness/personal-numbers'
import { listLog } from '@qingjian/shared/openness/public.contracts'
import type {
  DraftLine,
  ImbalanceDocument,
  PublicationStepDocument,
  RecipientDocument,
  TotalsDocument,
  VillageYearDocument,
} from '../openness.documents'
import { keepCatalogue } from '../testing/keep-catalogue'
import { expectIntact } from './testing/expect-intact'
import { createPress, lineIdOf, type Press, payment, TOWN, VILLAGE } from './testing/press'
import { publishFund } from './testing/published-fund'

let press: Press
beforeEach(async () => {
  press = await createPress()
})

const totalsOf = (publicationId: string) =>
  press.memory.all<TotalsDocument>('openness_totals').filter((one) => one.publicationId === publicationId)
const imbalances = () =>
  press.memory
    .all<ImbalanceDocument>('openness_imbalances')
    .map(({ difference, fundName, problem, regionId }) => [fundName, regionId, problem, difference])

describe('publishing', () => {
  it('writes every line masked, sealed and findable, and forgets the draft', async () => {
    const fundId = await publishFund(press)
    const keys = { recipientKey: 'key-of-id', mobileKey: 'key-of-mobile' }
    const lines = [
      payment('马晓梅', 47_500, { fundId, standard: 9500, quantity: 5000, unit: '亩', ...keys }),
      payment('惠民合作社', 20_000, { fundId, recipient: { kind: 'organization', name: '惠民合作社' } }),
    ]
    await press.decide('p2', { lines, chunk: 1 })
    expect(await press.run()).toMatchObject({ published: 1, publishedLines: 2 })
    expect(press.lines('p2')).toEqual([
      expect.objectContaining({
        version: 1,
        latest: true,
        regionName: '中庄村',
        fundName: '耕地地力保护补贴',
        recipient: { kind: 'person', name: '马*梅' },
        recipientKey: 'key-of-id',
        holderId: VILLAGE,
        townId: TOWN,
        publishedOn: '2026-11-24',
        position: `2026-06-30.${lineIdOf(press, 'p2', 0)}`,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
      expect.objectContaining({ recipient: { kind: 'organization', name: '惠民合作社' } }),
    ])
    const stored = JSON.stringify(press.memory.all('openness_lines'))
    expect([stored.includes('马晓梅'), findPersonalNumbers(stored)]).toEqual([false, []])
    expect(press.lines('p2')[1]).not.toHaveProperty('fullName')
    expect(press.memory.all<RecipientDocument>('openness_recipients')).toMatchObject([
      { ...keys, regionName: '中庄村' },
    ])
    expect(press.memory.all('openness_draft_lines')).toEqual([])
    await expectIntact(press)
  })

  it('notes state, posting, history and the log in one, and what follows from it afterwards', async () => {
    await publishFund(press)
    await keepCatalogue(press)
    await press.decide('p2', {
      lines: [payment('马晓梅', 100)],
      more: { fulfils: { itemId: 'accounts', period: '2026Q2' } },
    })
    await press.run()
    expect(press.publication('p2')).toMatchObject({
      state: 'published',
      version: 6,
      publishedAt: press.clock.now(),
      publishedOn: '2026-11-24',
      publishedLines: 1,
    })
    expect(press.publication('p2')).not.toHaveProperty('unsettledSince')
    expect(
      press.memory
        .all<PublicationStepDocument>('openness_steps')
        .filter(({ publicationId }) => publicationId === 'p2'),
    ).toMatchObject([{ step: 'publish' }])
    expect(await press.call(listLog, {})).toMatchObject({
      data: {
        entries: [
          { sequence: 4, act: 'publish', title: 'p2的材料', regionName: '中庄村', lines: 1, amount: 100 },
          { sequence: 3 },
          { sequence: 2 },
          { sequence: 1 },
        ],
        fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/),
      },
    })
    expect(press.memory.all<VillageYearDocument>('openness_village_years')).toContainEqual(
      expect.objectContaining({
        regionId: VILLAGE,
        publications: 1,
        lastPublishedOn: '2026-11-24',
        posts: [['accounts', '2026Q2', '2026-11-24', 'p2']],
      }),
    )
  })

  it('sums up by place, and says where books do not balance', async () => {
    const fundId = await publishFund(press)
    expect(imbalances()).toEqual([])
    await press.decide('p2', {
      lines: [
        payment('马晓梅', 400_000, { fundId }),
        payment('李青', 300_000, { fundId }),
        {
          ...payment('', 5000),
          kind: 'expense',
          item: '修渠',
          recipient: undefined,
          payer: undefined,
        } as DraftLine,
      ],
    })
    await press.run()
    expect(totalsOf('p2')).toMatchObject([
      {
        regionId: VILLAGE,
        shown: true,
        fundIds: [fundId],
        entries: [
          { kind: 'payment', fundId, holderId: VILLAGE, holderName: '中庄村', amount: 700_000, count: 2 },
          { kind: 'expense', item: '修渠', amount: 5000, count: 1 },
        ],
      },
    ])
    expect(imbalances()).toEqual([['耕地地力保护补贴', VILLAGE, 'overdrawn', -100_000]])
  })

  it('gives back what would leak a number, before any of it is written', async () => {
    await press.decide('p2', {
      lines: [payment('马晓梅', 100), payment('李青', 1, { remark: '电话13912345678' })],
    })
    expect(await press.run()).toMatchObject({ published: 0 })
    expect(press.lines('p2')).toEqual([])
    expect(press.publication('p2')).toMatchObject({
      state: 'draft',
      returned: { by: 'system', reason: expect.stringContaining('手机号') },
    })
    expect(press.memory.all('openness_draft_lines')).toHaveLength(1)
  })

  it('gives back what another publication has said meanwhile', async () => {
    await press.decide('p2', { lines: [payment('马晓梅', 100)] })
    await press.decide('p3', { lines: [payment('李青', 1), payment('马晓梅', 100)] })
    expect(await press.run()).toMatchObject({ published: 1 })
    expect(press.publication('p3')).toMatchObject({
      state: 'draft',
      returned: { reason: expect.stringContaining('已经公开过') },
    })
  })

  it('goes on with the others when one fails, and tries it again the next minute', async () => {
    await press.decide('p2', { lines: [payment('马晓梅', 100)], more: { lineCount: 2 } })
    await press.decide('p3', { lines: [payment('李青', 100)] })
    expect(await press.run()).toMatchObject({ published: 1 })
    expect(press.publication('p3').state).toBe('published')
    expect(press.failures).toMatchObject([{ job: 'openness/publish', subject: 'p2' }])
    await press.memory.put('openness_publications', { ...press.publication('p2'), lineCount: 1 })
    expect(await press.run()).toMatchObject({ published: 1 })
  })
})
