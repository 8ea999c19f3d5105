import { branchesOf } from './region-branches'

const district = { id: '630102', name: '城东区', level: 'district' as const }
const town = { id: '630102100', name: '乐家湾镇', level: 'town' as const, parentId: '630102' }
const village = { id: '630102100201', name: '中庄村', level: 'village' as const, parentId: '630102100' }

describe('the tree of regions', () => {
  it('hangs each region below its parent, in whatever order they come', () => {
    const [top, ...others] = branchesOf([village, district, town])
    expect(others).toEqual([])
    expect(top?.title).toBe('城东区')
    expect(top?.children[0]?.children[0]?.value).toBe('630102100201')
  })

  it('begins with the town for the admin of a town', () => {
    expect(branchesOf([town, village]).map(({ title }) => title)).toEqual(['乐家湾镇'])
  })
})
