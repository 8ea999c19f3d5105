import { type BookEntry, booksOf, sourceId } from './balance'
import { trailOf } from './trail'

const given = (from: string, to: string, amount: number, lineId: string): BookEntry => ({
  kind: 'allocation',
  fundId: 'fund',
  holderId: from,
  holderName: `name of ${from}`,
  regionId: to,
  regionName: `name of ${to}`,
  amount,
  count: 1,
  lineIds: [lineId],
})
const wayUp = (entries: BookEntry[], from: string) =>
  trailOf(booksOf(entries, 'fund'), from).map(({ amount, id, lineIds }) => [id, amount, ...lineIds])

describe('the way of the money', () => {
  it('goes from its holder up to the source', () => {
    const entries = [
      given(sourceId('省财政厅'), '630102', 900, 'a'),
      given('630102', '630102100', 500, 'b'),
      given('630102100', '630102100201', 200, 'c'),
    ]
    expect(wayUp(entries, '630102100201')).toEqual([
      ['630102100201', 200, 'c'],
      ['630102100', 500, 'b'],
      ['630102', 900, 'a'],
      ['source:省财政厅', undefined],
    ])
  })

  it('goes along the largest part where several have passed it on', () => {
    const entries = [given('source:a', '630102', 10, 'small'), given('source:b', '630102', 20, 'large')]
    expect(wayUp(entries, '630102').map(([id]) => id)).toEqual(['630102', 'source:b'])
  })

  it('ends where books go round in a circle, and is empty for who is not in them', () => {
    const entries = [given('630102', '630102100', 5, 'a'), given('630102100', '630102', 5, 'b')]
    expect(wayUp(entries, '630102').map(([id]) => id)).toEqual(['630102', '630102100'])
    expect(wayUp(entries, '630102101')).toEqual([])
  })
})
