import { sampleVillage } from '../../../testing/sample-openness'
import { hasProblem, overviewRows, sumsOf } from './overview-rows'

describe('the villages of a district', () => {
  it('stand below the names of their towns, in the order of their codes', () => {
    const rows = overviewRows([
      sampleVillage({ regionId: '630102101200', townName: '韵家口镇' }),
      sampleVillage({ regionId: '630102100202', townName: '乐家湾镇' }),
      sampleVillage({ regionId: '630102100201', townName: '乐家湾镇' }),
    ])
    expect(rows.map((row) => (row.kind === 'town' ? `${row.name} ${row.villages}` : row.key))).toEqual([
      '乐家湾镇 2',
      '630102100201',
      '630102100202',
      '韵家口镇 1',
      '630102101200',
    ])
  })

  it('have a problem when something is late, does not balance or was asked, even if it came at last', () => {
    expect(hasProblem(sampleVillage())).toBe(false)
    expect(hasProblem(sampleVillage({ cameLate: 1 }))).toBe(true)
    expect(
      hasProblem(sampleVillage({ imbalances: [{ fundId: 'f', fundName: '补贴', difference: -1 }] })),
    ).toBe(true)
    expect(hasProblem(sampleVillage({ openObjections: 1 }))).toBe(true)
  })

  it('are added up', () => {
    const sums = sumsOf([
      sampleVillage({ overdue: 1, cameLate: 1, openObjections: 3, lateObjections: 2 }),
      sampleVillage({ publications: 0 }),
    ])
    expect(sums).toEqual({
      villages: 2,
      publishing: 1,
      publications: 4,
      lateVillages: 1,
      stillOut: 1,
      imbalancedVillages: 0,
      imbalances: 0,
      openObjections: 3,
      lateObjections: 2,
    })
  })
})
