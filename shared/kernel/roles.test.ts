import { maskMobile } from './mask'
import { doesGrantCover, isGrantInForce, type RoleGrant } from './roles'

const grant = (more: Partial<RoleGrant>): RoleGrant => ({
  role: 'inspector',
  regions: [],
  units: [],
  from: 100,
  ...more,
})

describe('a role', () => {
  it('counts from its first instant, until before its last', () => {
    expect([99, 100, 199, 200].map((now) => isGrantInForce(grant({ until: 200 }), now))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isGrantInForce(grant({}), Number.MAX_SAFE_INTEGER)).toBe(true)
  })

  it('over a region reaches everything below it, and nothing beside or above it', () => {
    const town = grant({ regions: ['630102100'] })
    expect(doesGrantCover(town, { regionId: '630102100201' })).toBe(true)
    expect(doesGrantCover(town, { regionId: '630102100' })).toBe(true)
    expect(doesGrantCover(town, { regionId: '630102101' })).toBe(false)
    expect(doesGrantCover(town, { regionId: '630102' })).toBe(false)
  })

  it('over a unit reaches that unit alone', () => {
    const unit = grant({ units: ['unit-a'] })
    expect(doesGrantCover(unit, { regionId: '630102', unitId: 'unit-a' })).toBe(true)
    expect(doesGrantCover(unit, { regionId: '630102', unitId: 'unit-b' })).toBe(false)
    expect(doesGrantCover(unit, { regionId: '630102' })).toBe(false)
  })

  it('over nothing reaches nothing', () => {
    expect(doesGrantCover(grant({}), { regionId: '630102', unitId: 'unit-a' })).toBe(false)
  })
})

describe('a masked mobile number', () => {
  it('shows the first three and the last four digits', () => {
    expect(maskMobile('17000000001')).toBe('170****0001')
  })
})
