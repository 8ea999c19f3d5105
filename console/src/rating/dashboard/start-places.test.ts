import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { Me } from '../../lib/session/use-me'
import { startPlaces, startRegions } from './start-places'

const named = (id: string) => ({ id, name: `名称${id}` })

function grant(role: StaffRole, regions: string[], units: string[] = []) {
  return {
    id: 'g',
    role,
    regions: regions.map(named),
    units: units.map(named),
    from: 0,
    state: 'granted' as const,
    reason: '',
    requestedAt: 0,
    requestedBy: '',
  }
}

const me = (...grants: ReturnType<typeof grant>[]): Pick<Me, 'grants'> => ({ grants: grants as Me['grants'] })

describe('where looking at ratings begins', () => {
  it('is the district for whoever supervises it, whatever else they hold', () => {
    const places = startPlaces(me(grant('unit-clerk', [], ['u1']), grant('inspector', ['630102'])))
    expect(places).toEqual([{ scope: 'district', name: '名称630102' }])
  })

  it('is each unit of a clerk, once', () => {
    const places = startPlaces(me(grant('unit-clerk', [], ['u1', 'u2']), grant('unit-clerk', [], ['u2'])))
    expect(places.map(({ id }) => id)).toEqual(['u1', 'u2'])
  })

  it('is nowhere for a role that does not look at ratings', () => {
    const auditor = me(grant('auditor', ['630102']))
    expect(startPlaces(auditor)).toEqual([])
    expect(startRegions(auditor)).toEqual([])
  })

  it('is looked for in the town of whoever supervises a town', () => {
    const town = me(grant('dispatcher', ['630102101']))
    expect(startPlaces(town)).toEqual([])
    expect(startRegions(town)).toEqual(['630102101'])
  })
})
