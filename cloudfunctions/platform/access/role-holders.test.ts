import type { RoleGrant } from '@qingjian/shared/kernel/roles'
import { createMemoryDatabase } from '../testing/memory-database'
import type { AccountDocument, GrantRecord } from './access.documents'
import { createRoleHoldersRepository } from './role-holders.repository'

const NOW = 1_000
const PLACE = { regionId: '630102100', unitId: 'unit-town' }

function accountOf(id: string, grant: Partial<GrantRecord>, isBound = true): AccountDocument {
  const scope: RoleGrant = { role: 'leader', regions: [], units: [], from: 0 }
  const record = { ...scope, id: '1', state: 'granted', reason: '', requestedAt: 0, requestedBy: '' } as const
  const bound = isBound ? { bindingId: `binding-of-${id}` } : {}
  return { _id: id, grants: [{ ...record, ...grant }], roles: ['leader'], changedAt: 0, ...bound }
}

describe('who holds a role where', () => {
  it('is whoever’s grant is in force and covers the place, and has a phone to act by', async () => {
    const memory = createMemoryDatabase()
    await memory.insert<AccountDocument>('identity_accounts', [
      accountOf('of-the-unit', { units: ['unit-town'] }),
      accountOf('of-the-town', { regions: ['630102100'] }),
      accountOf('of-the-district', { regions: ['630102'] }),
      accountOf('of-another-town', { regions: ['630102101'] }),
      accountOf('revoked', { units: ['unit-town'], state: 'revoked' }),
      accountOf('over', { units: ['unit-town'], until: NOW }),
      accountOf('to-come', { units: ['unit-town'], from: NOW + 1 }),
      accountOf('unbound', { units: ['unit-town'] }, false),
    ])
    const holders = createRoleHoldersRepository(memory)
    expect(await holders.covering('leader', PLACE, NOW)).toEqual([
      'of-the-district',
      'of-the-town',
      'of-the-unit',
    ])
    expect(await holders.covering('leader', PLACE, NOW, 'by-unit')).toEqual(['of-the-unit'])
    expect(await holders.covering('inspector', PLACE, NOW)).toEqual([])
  })

  it('is everybody, however many there are', async () => {
    const memory = createMemoryDatabase()
    const people = Array.from({ length: 450 }, (_, number) => `person-${String(number).padStart(3, '0')}`)
    await memory.insert<AccountDocument>(
      'identity_accounts',
      people.map((id) => accountOf(id, { units: ['unit-town'] })),
    )
    expect(await createRoleHoldersRepository(memory).covering('leader', PLACE, NOW)).toEqual(people)
  })
})
