import { sampleFund } from '../../../testing/sample-openness'
import { flowShapeOf, type Holder } from './flow-shape'

const villages = (count: number, townId: string): Holder[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${townId}${200 + place}`,
    name: `第${place + 1}村`,
    level: 'village' as const,
    received: 100,
    passedOn: 0,
    paid: 100,
    payments: 1,
    shouldHold: 0,
    difference: 0,
  }))

describe('the picture of a fund', () => {
  it('leads from the source to what was paid and what is still there', () => {
    const { bands, boxes, hasFolded } = flowShapeOf(sampleFund())
    expect(boxes.map(({ column, name }) => `${column} ${name}`)).toEqual([
      '0 青海省财政厅',
      '1 城东区',
      '2 乐家湾镇',
      '3 中庄村',
      '3 下庄村',
      '4 已发放、支出',
      '4 还在账上',
    ])
    expect(boxes.filter(({ hasProblem }) => hasProblem).map(({ name }) => name)).toEqual(['中庄村'])
    expect(bands).toContainEqual({ from: '630102100', to: 'end:held', amount: 1_000_000 })
    expect(hasFolded).toBe(false)
  })

  it('leaves out columns in which nobody is', () => {
    const { links, nodes } = sampleFund()
    const { boxes } = flowShapeOf({
      nodes: nodes.filter(({ level }) => level !== 'district'),
      links: links.filter(({ from, to }) => from !== '630102' && to !== '630102'),
    })
    expect(boxes.map(({ column }) => column)).toEqual([0, 1, 1, 2, 2])
  })

  it('has no circles, whatever was passed back', () => {
    const fund = sampleFund()
    const back = { from: '630102100201', to: '630102100', amount: 5, lineIds: [] }
    const { bands, hasBackwards } = flowShapeOf({ ...fund, links: [...fund.links, back] })
    expect(hasBackwards).toBe(true)
    expect(bands.some(({ to, from }) => from === back.from && to === back.to)).toBe(false)
  })

  it('draws many villages together by town, and one by one those of the town that is open', () => {
    const [town] = sampleFund().nodes.filter(({ level }) => level === 'town')
    const nodes = [...(town ? [town] : []), ...villages(20, '630102100'), ...villages(5, '630102101')]
    const links = nodes
      .filter(({ level }) => level === 'village')
      .map(({ id }) => ({ from: '630102100', to: id, amount: 100, lineIds: [] }))
    const folded = flowShapeOf({ nodes, links })
    expect(folded.boxes.filter(({ kind }) => kind === 'folded')).toMatchObject([
      { name: '乐家湾镇的20个村', amount: 2000, townId: '630102100' },
      { amount: 500, townId: '630102101' },
    ])
    expect(folded.bands).toContainEqual({ from: '630102100', to: 'villages:630102101', amount: 500 })
    const open = flowShapeOf({ nodes, links }, '630102101')
    expect(open.boxes.filter(({ kind }) => kind === 'holder')).toHaveLength(6)
  })
})
