import { startOfDay } from '@qingjian/shared/calendar/day'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { RoleGrant, StaffRole } from '@qingjian/shared/kernel/roles'
import type { runOpenness } from '@qingjian/shared/openness/publication.contracts'
import type { AccountDocument, BindingDocument } from '../../platform/access/access.documents'
import type { Database } from '../../platform/database/database'
import { mobileContext, type PersonDocument } from '../../platform/directory/directory.documents'
import type { OutboxMessage } from '../../platform/outbox/outbox.documents'
import { recipientContext } from '../../platform/outbox/seal-message'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeOpenness } from '../openness.composition'
import { OPENNESS_METHODS } from '../openness.methods'
import { MORE_REGIONS, MORE_UNITS, PEOPLE } from './openness-people'

export type RunOutcome = ContractOutput<typeof runOpenness>

/** The whole function `openness` over a database in memory. */
export interface OpennessHouse extends TestFoundation {
  memory: MemoryDatabase
  /** Calls as somebody of `PEOPLE`, as the citizen with another openid, or as a visitor without any. */
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid?: string,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
  /** Fires the timer. @throws Error when the run failed */
  run(): Promise<RunOutcome>
  /** Moves the clock to a minute of a day in Shanghai, such as `08:00`. */
  moveTo(day: string, time?: string): void
  /** Gives somebody a role, besides those that they hold. */
  grant(openid: string, role: StaffRole, where: { regions?: string[]; units?: string[] }): Promise<void>
  /** Short messages that were written, with the numbers that they go to. */
  messages(): { to: string; template: OutboxMessage['template'] }[]
  mobileOf(openid: string): string
}

/** @param over puts something between the function and its database, such as one that fails */
export async function createOpennessHouse(
  over: (memory: MemoryDatabase) => Database = (memory) => memory,
): Promise<OpennessHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  await memory.insert('org_regions', MORE_REGIONS)
  await memory.insert('org_units', MORE_UNITS)
  const test = createTestFoundation(over(memory))
  const { cipher, hash } = test.foundation
  const mobileOf = (openid: string) => {
    const place = PEOPLE.findIndex((one) => one.openid === openid)
    return `170${String(place + 1).padStart(8, '0')}`
  }
  const store = async (openid: string, unitId: string, grants: RoleGrant[]) => {
    const personId = `person-${openid}`
    const bindingId = hash('actor', openid)
    await memory.put<BindingDocument>('identity_bindings', {
      _id: bindingId,
      personId,
      unitId,
      grants,
      boundAt: 0,
    })
    await memory.put<AccountDocument>('identity_accounts', {
      _id: personId,
      bindingId,
      boundAt: 0,
      grants: grants.map((grant, place) => ({
        ...grant,
        id: `${personId}-${place}`,
        state: 'granted',
        reason: '工作需要',
        requestedAt: 0,
        requestedBy: 'person-admin',
      })),
      roles: [...new Set(grants.map(({ role }) => role))],
      changedAt: 0,
    })
  }
  for (const { at, openid, role, unitId } of PEOPLE) {
    const _id = `person-${openid}`
    await memory.insert<PersonDocument>('org_people', [
      {
        _id,
        name: openid,
        unitId,
        position: '干部',
        mobile: cipher.encrypt(mobileOf(openid), mobileContext(_id)),
        mobileLookup: hash('staff-mobile', mobileOf(openid)),
      },
    ])
    const where = at === 'own-unit' ? { regions: [], units: [unitId] } : { regions: at.regions, units: [] }
    await store(openid, unitId, [{ role, ...where, from: 0 }])
  }
  const answer = serve('openness', OPENNESS_METHODS, test.serving, composeOpenness(test.foundation))
  let requests = 0
  const newRequestId = () => `request-${String(++requests).padStart(12, '0')}`
  return {
    ...test,
    memory,
    mobileOf,
    call: (contract, data, openid, requestId = newRequestId()) =>
      answer(
        { action: contract.action, data, requestId },
        { isTimer: false, source: 'wx_client', ...(openid === undefined ? {} : { openid }) },
      ) as never,
    async run() {
      const done = await answer(
        { Type: 'Timer', TriggerName: 'run', Time: String(test.clock.now()) },
        { isTimer: true, source: 'wx_trigger' },
      )
      return dataOf(done as Result<RunOutcome>)
    },
    moveTo(day, time = '08:00') {
      const [hour = 0, minute = 0] = time.split(':').map(Number)
      test.clock.set(startOfDay(day) + (hour * 60 + minute) * 60_000)
    },
    async grant(openid, role, { regions = [], units = [] }) {
      const binding = await memory.get<BindingDocument>('identity_bindings', hash('actor', openid))
      if (!binding) throw new Error(`nobody is ${openid}`)
      await store(openid, binding.unitId, [...binding.grants, { role, regions, units, from: 0 }])
    },
    messages: () =>
      memory.all<OutboxMessage>('outbox_messages').map(({ _id, recipient, template }) => ({
        to: cipher.decrypt(recipient, recipientContext(_id)),
        template,
      })),
  }
}

/** The answer's data; throws the refusal when there is none. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.data
}
