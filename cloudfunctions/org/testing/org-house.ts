import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { RoleGrant } from '@qingjian/shared/kernel/roles'
import type { AccountDocument, BindingDocument } from '../../platform/access/access.documents'
import type { Database } from '../../platform/database/database'
import type { ServiceItemDocument } from '../../platform/directory/directory.documents'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeOrg } from '../org.composition'
import { ORG_METHODS } from '../org.methods'

/** The whole function `org` over a database in memory, called as it is by clients. */
export interface OrgHouse extends TestFoundation {
  memory: MemoryDatabase
  /** Calls as one of {@link PEOPLE}, with a new request number unless one is given. */
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid?: string,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
  /** Fires the timer. */
  resume(): Promise<Result<unknown>>
}

type Grant = Pick<RoleGrant, 'role'> & Partial<RoleGrant>

/** Who can call, by openid; the person's unit is that of the small district. */
const PEOPLE: Record<string, { personId: string; unitId: string; grant: Grant }> = {
  admin: { personId: 'person-admin', unitId: 'unit-town', grant: { role: 'admin', regions: ['630102'] } },
  'town-admin': {
    personId: 'person-town',
    unitId: 'unit-town',
    grant: { role: 'admin', regions: ['630102100'] },
  },
  clerk: {
    personId: 'person-morning',
    unitId: 'unit-market',
    grant: { role: 'unit-clerk', units: ['unit-market'] },
  },
  'town-clerk': {
    personId: 'person-town',
    unitId: 'unit-town',
    grant: { role: 'unit-clerk', units: ['unit-town'] },
  },
  inspector: {
    personId: 'person-town',
    unitId: 'unit-town',
    grant: { role: 'inspector', regions: ['630102'] },
  },
  cadre: { personId: 'person-afternoon', unitId: 'unit-market', grant: { role: 'cadre' } },
}

const ITEMS: ServiceItemDocument[] = [
  { _id: 'ITEM-0001', name: '个体工商户设立登记', regionId: '630102' },
  { _id: 'ITEM-0002', name: '企业变更登记', regionId: '630102' },
]

/** The answer's data; throws the refusal when there is none. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.data
}

/** @param over puts something between the function and its database, such as one that fails */
export async function createOrgHouse(
  over: (memory: MemoryDatabase) => Database = (memory) => memory,
): Promise<OrgHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  await memory.insert('org_service_items', ITEMS)
  await memory.insert('org_people', [
    { _id: 'person-admin', name: '赵敏', unitId: 'unit-town', position: '管理员' },
  ])
  const test = createTestFoundation(over(memory))
  for (const [openid, { grant, personId, unitId }] of Object.entries(PEOPLE)) {
    const id = test.foundation.hash('actor', openid)
    const grants = [{ regions: [], units: [], from: 0, ...grant }]
    await memory.insert<BindingDocument>('identity_bindings', [
      { _id: id, personId, unitId, grants, boundAt: 0 },
    ])
    await memory.put<AccountDocument>('identity_accounts', {
      _id: personId,
      bindingId: id,
      boundAt: 0,
      grants: grants.map((one) => ({
        ...one,
        id: `grant-${openid}`,
        state: 'granted',
        reason: '测试',
        requestedAt: 0,
        requestedBy: 'person-admin',
      })),
      roles: grants.map(({ role }) => role),
      changedAt: 0,
    })
  }
  const answer = serve('org', ORG_METHODS, test.serving, composeOrg(test.foundation))
  let requests = 0
  const newRequestId = () => `request-${String(++requests).padStart(12, '0')}`
  return {
    ...test,
    memory,
    call: (contract, data, openid = 'admin', requestId = newRequestId()) =>
      answer(
        { action: contract.action, data, requestId },
        { isTimer: false, source: 'wx_client', openid },
      ) as never,
    resume: () =>
      answer(
        { Type: 'Timer', TriggerName: 'resume-imports', Time: String(test.clock.now()) },
        { isTimer: true, source: 'wx_trigger' },
      ),
  }
}
