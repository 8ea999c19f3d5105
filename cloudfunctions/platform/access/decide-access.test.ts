import type { Access } from '@qingjian/shared/kernel/contract'
import type { RoleGrant } from '@qingjian/shared/kernel/roles'
import type { Actor } from './actor'
import { canReach } from './actor'
import { decideAccess } from './decide-access'

const NOW = 1_000
const inspector: RoleGrant = { role: 'inspector', regions: ['630102'], units: [], from: 0 }
const clerk: RoleGrant = { role: 'unit-clerk', regions: [], units: ['unit-a'], from: 0 }
const actor = (kind: Actor['kind'], grants: RoleGrant[] = []): Actor => ({
  id: 'a',
  kind,
  grants,
  ...(kind === 'anonymous' || kind === 'timer' ? {} : { openid: 'zhang' }),
})
const forInspectors: Access = { audience: 'staff', roles: ['inspector'], scope: 'place' }

describe('access', () => {
  it('for anyone is everybody’s, without the rights that they have elsewhere', () => {
    const answer = decideAccess({ audience: 'anyone' }, actor('staff', [inspector]), NOW)
    expect(answer).toEqual({ ok: true, data: actor('staff', []) })
  })

  it('for citizens is staff’s too, and not the timer’s', () => {
    const access = { audience: 'citizen', scope: 'own' } as const
    expect(decideAccess(access, actor('citizen'), NOW)).toMatchObject({ ok: true })
    expect(decideAccess(access, actor('staff', [inspector]), NOW)).toMatchObject({
      ok: true,
      data: { grants: [] },
    })
    expect(decideAccess(access, actor('timer'), NOW)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('without an identity asks for one', () => {
    expect(decideAccess(forInspectors, actor('anonymous'), NOW)).toMatchObject({
      error: { code: 'UNAUTHENTICATED' },
    })
  })

  it('for staff brings only the roles that the method names', () => {
    const answer = decideAccess(forInspectors, actor('staff', [clerk, inspector]), NOW)
    expect(answer).toMatchObject({ ok: true, data: { grants: [inspector] } })
  })

  it('for staff is refused without such a role', () => {
    expect(decideAccess(forInspectors, actor('staff', [clerk]), NOW)).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(decideAccess(forInspectors, actor('citizen'), NOW)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('for staff ends with the role', () => {
    const former = actor('staff', [{ ...inspector, until: NOW }])
    expect(decideAccess(forInspectors, former, NOW - 1)).toMatchObject({ ok: true })
    expect(decideAccess(forInspectors, former, NOW)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('for the timer is nobody else’s, whatever their roles', () => {
    expect(decideAccess({ audience: 'timer' }, actor('timer'), NOW)).toMatchObject({ ok: true })
    for (const kind of ['anonymous', 'citizen', 'staff'] as const) {
      expect(decideAccess({ audience: 'timer' }, actor(kind, [inspector]), NOW)).toMatchObject({
        error: { code: 'FORBIDDEN' },
      })
    }
  })
})

describe('reach', () => {
  it('is what any of the grants covers', () => {
    const both = actor('staff', [clerk, { ...inspector, regions: ['630102100'] }])
    expect(canReach(both, { regionId: '630103', unitId: 'unit-a' })).toBe(true)
    expect(canReach(both, { regionId: '630102100201' })).toBe(true)
    expect(canReach(both, { regionId: '630102101', unitId: 'unit-b' })).toBe(false)
  })
})
