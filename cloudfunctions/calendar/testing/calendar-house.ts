import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { RoleGrant } from '@qingjian/shared/kernel/roles'
import type { BindingDocument } from '../../platform/access/access.documents'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeCalendar } from '../calendar.composition'
import { CALENDAR_METHODS } from '../calendar.methods'

/** The whole function `calendar` over a database in memory, called as it is by clients. */
export interface CalendarHouse extends TestFoundation {
  memory: MemoryDatabase
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid: string,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
}

const PEOPLE = [
  { openid: 'admin', personId: 'person-morning', role: 'admin', regions: ['630102'] },
  { openid: 'town-admin', personId: 'person-town', role: 'admin', regions: ['630102100'] },
  { openid: 'cadre', personId: 'person-afternoon', role: 'cadre', regions: [] },
] as const

export async function createCalendarHouse(): Promise<CalendarHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  const test = createTestFoundation(memory)
  for (const { openid, personId, regions, role } of PEOPLE) {
    const grant: RoleGrant = { role, regions: [...regions], units: [], from: 0 }
    await memory.insert<BindingDocument>('identity_bindings', [
      {
        _id: test.foundation.hash('actor', openid),
        personId,
        unitId: 'unit-market',
        grants: [grant],
        boundAt: 0,
      },
    ])
  }
  const answer = serve('calendar', CALENDAR_METHODS, test.serving, composeCalendar(test.foundation))
  let requests = 0
  const newRequestId = () => `request-${String(++requests).padStart(12, '0')}`
  return {
    ...test,
    memory,
    call: (contract, data, openid, requestId = newRequestId()) =>
      answer(
        { action: contract.action, data, requestId },
        { isTimer: false, source: 'wx_client', openid },
      ) as never,
  }
}
