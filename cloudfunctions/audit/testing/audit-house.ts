import { sealEntries, startSearch } from '@qingjian/shared/audit/audit.contracts'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { RoleGrant, StaffRole } from '@qingjian/shared/kernel/roles'
import type { BindingDocument } from '../../platform/access/access.documents'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import { positionOf } from '../../platform/ids/position'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict, TUESDAY_MORNING } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeAudit } from '../audit.composition'
import { AUDIT_METHODS } from '../audit.methods'

/** The whole function `audit` over a database in memory, called as it is by clients. */
export interface AuditHouse extends TestFoundation {
  memory: MemoryDatabase
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid?: string,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
  /** Writes entries, a second apart; answers them. */
  add(count: number, facts?: Partial<AuditEntry>): Promise<AuditEntry[]>
  /** Fires the timer. */
  seal(): Promise<void>
  /** Begins a search session; answers its token. */
  search(openid?: string): Promise<string>
  bind(openid: string, role: StaffRole, scope: { regions?: string[]; units?: string[] }): Promise<void>
}

/** The answer's data; throws the refusal when there is none. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.data
}

/** An entry as a feature writes it, unsealed. @param number tells entries apart and orders them */
export function entryOf(number: number, facts: Partial<AuditEntry> = {}): AuditEntry {
  const at = facts.at ?? TUESDAY_MORNING - 3_600_000 + number * 1000
  const _id = `entry-${String(number).padStart(5, '0')}`
  return {
    _id,
    position: positionOf(at, _id),
    at,
    actor: 'hash-of-somebody',
    source: 'wx_client',
    action: 'rating.submit',
    subject: `ratings/rating-${number}`,
    details: { level: (number % 5) + 1, nested: { b: 1, a: [2, 3] } },
    requestId: `request-${number}`,
    sealed: false,
    ...facts,
  }
}

export async function createAuditHouse(): Promise<AuditHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  const test = createTestFoundation(memory)
  const answer = serve('audit', AUDIT_METHODS, test.serving, composeAudit(test.foundation))
  let requests = 0
  let written = 0
  const newRequestId = () => `request-${String(++requests).padStart(12, '0')}`

  const house: AuditHouse = {
    ...test,
    memory,
    call: (contract, data, openid = 'auditor', requestId = newRequestId()) =>
      answer(
        { action: contract.action, data, requestId },
        { isTimer: false, source: 'wx_client', openid },
      ) as never,
    async add(count, facts) {
      const entries = Array.from({ length: count }, () => entryOf(++written, facts))
      await memory.insert('audit_entries', entries)
      return entries
    },
    async seal() {
      const timer = { isTimer: true, source: 'wx_trigger' }
      dataOf(await answer({ Type: 'Timer', TriggerName: sealEntries.action, Time: '0' }, timer))
    },
    search: async (openid) => dataOf(await house.call(startSearch, { reason: '年度检查' }, openid)).search,
    async bind(openid, role, { regions = [], units = [] }) {
      const grant: RoleGrant = { role, regions, units, from: 0 }
      await memory.put<BindingDocument>('identity_bindings', {
        _id: test.foundation.hash('actor', openid),
        personId: openid === 'auditor' ? 'person-afternoon' : 'person-town',
        unitId: 'unit-market',
        grants: [grant],
        boundAt: 0,
      })
    },
  }
  await house.bind('auditor', 'auditor', { regions: ['630102'] })
  return house
}
