import type { DraftLine } from '../../openness.documents'
import { DISTRICT, lineIdOf, type Press, TOWN, VILLAGE } from './press'

const FUND: DraftLine = {
  kind: 'fund',
  regionId: DISTRICT,
  year: 2026,
  item: '耕地地力保护补贴',
  amount: 1_000_000,
  day: '2026-01-10',
  batch: '',
  remark: '',
  policy: {
    title: '关于补贴的通知',
    number: '青财农〔2026〕12号',
    issuer: '省财政厅',
    plainWords: '种一亩地给95元',
  },
  sourceLevel: 'province',
}

const allocation = (
  amount: number,
  giver: DraftLine['giver'],
  regionId: string,
  fundId: string,
): DraftLine => ({
  kind: 'allocation',
  regionId,
  year: 2026,
  item: '拨付',
  amount,
  day: '2026-02-10',
  batch: '',
  remark: '',
  fundId,
  giver,
})

/** A fund of 10,000 yuan of which 6,000 have come to the village by way of the town. */
export async function publishFund(press: Press): Promise<string> {
  await press.decide('p0-fund', { regionId: DISTRICT, lines: [FUND] })
  await press.run()
  const fundId = lineIdOf(press, 'p0-fund', 0)
  await press.decide('p1-given', {
    regionId: DISTRICT,
    lines: [
      allocation(800_000, { name: '省财政厅' }, DISTRICT, fundId),
      allocation(700_000, { regionId: DISTRICT, name: '城东区财政局' }, TOWN, fundId),
    ],
  })
  await press.decide('p1-passed', {
    regionId: TOWN,
    lines: [allocation(600_000, { regionId: TOWN, name: '韵家口镇' }, VILLAGE, fundId)],
  })
  await press.run()
  return fundId
}
