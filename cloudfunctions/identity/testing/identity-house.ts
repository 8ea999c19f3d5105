import {
  collectSession,
  decideConfirmation,
  decideSignIn,
  issueInvitation,
  openSignIn,
  requestConfirmation,
  startSignIn,
} from '@qingjian/shared/identity/identity.contracts'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { AccountDocument, BindingDocument, GrantRecord } from '../../platform/access/access.documents'
import { rolesToBind } from '../../platform/access/grant-state'
import type { PersonDocument, UnitDocument } from '../../platform/directory/directory.documents'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeIdentity } from '../identity.composition'
import { IDENTITY_METHODS } from '../identity.methods'

export const DISTRICT = '630102'
export const TOWN = '630102100'

const commission: UnitDocument = { _id: 'unit-commission', name: '区纪委监委', regionId: DISTRICT }

/** Numbers on record, by person; of a range that reaches nobody. */
export const MOBILES: Record<string, string> = {
  'person-admin': '19900000001',
  'person-admin-2': '19900000002',
  'person-auditor': '19900000003',
  'person-town-admin': '19900000004',
  'person-morning': '19900000005',
  'person-town': '19900000006',
}

const STAFF: Omit<PersonDocument, 'mobile'>[] = [
  { _id: 'person-admin', name: '张管', unitId: 'unit-commission', position: '干部' },
  { _id: 'person-admin-2', name: '赵管', unitId: 'unit-commission', position: '干部' },
  { _id: 'person-auditor', name: '周审', unitId: 'unit-commission', position: '审计员' },
  { _id: 'person-town-admin', name: '祁镇', unitId: 'unit-town', position: '副镇长' },
]

type Who = string | { session: string; confirmation?: string; openid?: string }

/** The whole function `identity` over a database in memory, called as it is by phones and PCs. */
export interface IdentityHouse extends TestFoundation {
  memory: MemoryDatabase
  /** Calls as an openid or a PC's session, or as nobody; every call has a new request number unless one is given. */
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    who?: Who,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
  /** Binds an openid to a person with roles, as if it had been done long ago. */
  bindAs(openid: string, personId: string, role?: StaffRole, region?: string): Promise<void>
  /** Invites a person by `admin` and answers the code. */
  invite(personId: string, admin?: string): Promise<string>
  /** Signs a PC in by the phone of this openid and answers its token. */
  signIn(openid: string): Promise<string>
  /** Announces a call from a PC and lets the phone allow it; answers the confirmation's id. */
  confirm<C extends Contract>(
    contract: C,
    data: ContractInput<C>,
    session: string,
    openid: string,
  ): Promise<string>
  accountOf(personId: string): AccountDocument | undefined
}

/** The answer's data; throws the refusal when there is none. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.data
}

/** The code of a refusal, or OK. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'OK' : result.error.code
}

export async function createIdentityHouse(): Promise<IdentityHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  const test = createTestFoundation(memory)
  const { hash } = test.foundation
  await memory.insert('org_units', [commission])
  await memory.insert('org_people', STAFF)
  for (const [personId, mobile] of Object.entries(MOBILES))
    await memory.updateWhere<PersonDocument>(
      'org_people',
      { _id: personId },
      { set: { mobileLookup: hash('staff-mobile', mobile) } },
    )
  const answer = serve('identity', IDENTITY_METHODS, test.serving, composeIdentity(test.foundation))
  let requests = 0
  const call: IdentityHouse['call'] = (contract, data, who, requestId) => {
    requests += 1
    const { openid, ...fields } = typeof who === 'string' ? { openid: who } : (who ?? {})
    const caller = {
      isTimer: false,
      source: 'wx_client',
      address: '10.0.0.7',
      ...(openid === undefined ? {} : { openid }),
    }
    const id = requestId ?? `request-${String(requests).padStart(12, '0')}`
    return answer({ action: contract.action, data, requestId: id, ...fields }, caller) as never
  }
  const house: IdentityHouse = {
    ...test,
    memory,
    call,
    async bindAs(openid, personId, role, region = DISTRICT) {
      const grants: GrantRecord[] =
        role === undefined
          ? []
          : [
              {
                id: `grant-${personId}`,
                role,
                regions: [region],
                units: [],
                from: 0,
                state: 'granted',
                reason: '任命',
                requestedAt: 0,
                requestedBy: 'person-admin',
              },
            ]
      const account: AccountDocument = {
        _id: personId,
        bindingId: hash('actor', openid),
        boundAt: 0,
        grants,
        roles: grants.map((grant) => grant.role),
        changedAt: 0,
      }
      const person = await memory.get<PersonDocument>('org_people', personId)
      await memory.put('identity_accounts', account)
      await memory.put<BindingDocument>('identity_bindings', {
        _id: hash('actor', openid),
        personId,
        unitId: person?.unitId ?? '',
        grants: rolesToBind(account, test.clock.now()),
        boundAt: 0,
      })
    },
    invite: async (personId, admin = 'admin') =>
      dataOf(await call(issueInvitation, { personId }, admin)).code,
    async signIn(openid) {
      const { code, ticket } = dataOf(await call(startSignIn, { browser: 'Windows 上的 Edge' }))
      dataOf(await call(openSignIn, { code }, openid))
      dataOf(await call(decideSignIn, { code, allow: true }, openid))
      return dataOf(await call(collectSession, { ticket })).session
    },
    async confirm({ action, feature }, data, session, openid) {
      const asked = await call(
        requestConfirmation,
        { feature, action, data: data as Record<string, unknown> },
        { session },
      )
      const { confirmationId } = dataOf(asked) as { confirmationId: string }
      dataOf(await call(decideConfirmation, { confirmationId, allow: true }, openid))
      return confirmationId
    },
    accountOf: (personId) =>
      memory.all<AccountDocument>('identity_accounts').find(({ _id }) => _id === personId),
  }
  await house.bindAs('admin', 'person-admin', 'admin')
  await house.bindAs('admin-2', 'person-admin-2', 'admin')
  await house.bindAs('auditor', 'person-auditor', 'auditor')
  await house.bindAs('town-admin', 'person-town-admin', 'admin', TOWN)
  return house
}
