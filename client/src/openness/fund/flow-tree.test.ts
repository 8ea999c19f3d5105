import { openFund, VILLAGE } from '../../../testing/open-books'
import { flowTree, type Holder, holds } from './flow-tree'

const written = (holders: readonly Holder[]): unknown[] =>
  holders.map(({ below, node }) => (below.length > 0 ? [node.name, ...written(below)] : node.name))

describe('the way of a fund', () => {
  it('goes from the source down, the largest first', () => {
    expect(written(flowTree(openFund()))).toEqual([
      ['青海省财政厅', ['城东区', ['韵家口镇', '中庄村', '朱家庄村']]],
    ])
  })

  it('has whoever got money from several below the largest giver, and tells of all', () => {
    const { links, nodes } = openFund()
    const direct = { from: '630102', to: VILLAGE.regionId, amount: 100, lineIds: ['line-direct'] }
    const [source] = flowTree({ nodes, links: [direct, ...links] })
    const village = source?.below[0]?.below[0]?.below[0]
    expect(village?.gifts.map(({ amount, name }) => [name, amount])).toEqual([
      ['韵家口镇', 8_000_000],
      ['城东区', 100],
    ])
  })

  it('does not go round in circles where money went back', () => {
    const { links, nodes } = openFund()
    const back = { from: VILLAGE.regionId, to: '630102103', amount: 90_000_000, lineIds: [] }
    expect(written(flowTree({ nodes, links: [back, ...links] }))).toEqual(written(flowTree(openFund())))
  })

  it('stands by itself where nobody is known to have given anything', () => {
    const [village] = openFund().nodes.slice(-1)
    expect(written(flowTree({ nodes: village ? [village] : [], links: [] }))).toEqual(['朱家庄村'])
  })

  it('is asked for who is somewhere below', () => {
    const [source] = flowTree(openFund())
    expect(source && holds(source, ({ id }) => id === VILLAGE.regionId)).toBe(true)
    expect(source && holds(source, ({ id }) => id === '630102999')).toBe(false)
  })
})
