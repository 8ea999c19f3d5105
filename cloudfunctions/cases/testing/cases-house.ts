import { runCases } from '@qingjian/shared/cases/cases.contracts'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { AccountDocument, BindingDocument } from '../../platform/access/access.documents'
import type { Database } from '../../platform/database/database'
import { mobileContext, type PersonDocument } from '../../platform/directory/directory.documents'
import type { HandoverDocument, HandoverRequest } from '../../platform/handover/handover.documents'
import { makeHandover } from '../../platform/handover/make-handover'
import { type RatedDocument, raterKeyOf } from '../../platform/ratings/rated.documents'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict, TUESDAY } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeCases } from '../cases.composition'
import type { CaseDocument } from '../cases.documents'
import { CASES_METHODS } from '../cases.methods'

/** The citizen whose ratings become cases. */
export const CITIZEN = 'citizen'

/** Who there is besides the district's people: openid → unit, role and where it counts. */
const STAFF = {
  clerk: { unitId: 'unit-market', role: 'unit-clerk', units: ['unit-market'] },
  second: { unitId: 'unit-market', role: 'unit-clerk', units: ['unit-market'] },
  cadre: { unitId: 'unit-market', role: 'cadre', units: ['unit-market'] },
  head: { unitId: 'unit-market', role: 'leader', units: ['unit-market'] },
  townclerk: { unitId: 'unit-town', role: 'unit-clerk', units: ['unit-town'] },
  reviewer: { unitId: 'unit-town', role: 'town-reviewer', regions: ['630102100'] },
  inspector: { unitId: 'unit-commission', role: 'inspector', regions: ['630102'] },
  inspector2: { unitId: 'unit-commission', role: 'inspector', regions: ['630102'] },
  insider: { unitId: 'unit-market', role: 'inspector', regions: ['630102'] },
  dispatcher: { unitId: 'unit-centre', role: 'dispatcher', regions: ['630102'] },
  officer: { unitId: 'unit-market', role: 'follow-up-officer', regions: ['630102'] },
  admin: { unitId: 'unit-commission', role: 'admin', regions: ['630102'] },
} as const satisfies Record<
  string,
  { unitId: string; role: StaffRole; units?: readonly string[]; regions?: readonly string[] }
>

export type Staff = keyof typeof STAFF
export const STAFF_NAMES = Object.keys(STAFF) as Staff[]
export const personOf = (openid: Staff) => `person-of-${openid}`
/** The rated person at the licence window in the morning; bound as `rated`. */
export const RATED = 'rated'
const RATED_PERSON = 'person-morning'

/** The whole function `cases` over a database in memory, called as it is by clients. */
export interface CasesHouse extends TestFoundation {
  memory: MemoryDatabase
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid?: string,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
  /** Fires the timer. */
  run(): Promise<Result<ContractOutput<typeof runCases>>>
  /** What another feature would have written. */
  handOver(request: HandoverRequest): Promise<void>
  /** Rates the licence window badly and opens the case; answers its id. */
  open(more?: Partial<RatedDocument>, words?: { levelLabel?: string }): Promise<string>
  caseOf(id: string): CaseDocument
  /** Uploads files into a folder that belongs to the caller. */
  upload(paths: readonly string[], bytes: Uint8Array): Promise<string[]>
  /** News that cases told others, by topic. */
  told(topic: HandoverDocument['topic']): HandoverDocument[]
}

/** @param over puts something between the function and its database, such as one that fails */
export async function createCasesHouse(
  over: (memory: MemoryDatabase) => Database = (memory) => memory,
): Promise<CasesHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  const test = createTestFoundation(over(memory))
  const { cipher, hash } = test.foundation
  await memory.insert('org_units', [
    { _id: 'unit-commission', name: '区纪委监委', regionId: '630102' },
    { _id: 'unit-centre', name: '区协调指导中心', regionId: '630102' },
  ])
  let number = 0
  for (const openid of STAFF_NAMES) {
    const { role, unitId, ...scope } = STAFF[openid]
    const personId = personOf(openid)
    const grant = { role, regions: [], units: [], from: 0, ...scope }
    number += 1
    await memory.insert<PersonDocument>('org_people', [
      {
        _id: personId,
        name: `职员${number}`,
        unitId,
        position: '科员',
        mobile: cipher.encrypt(`1990000${String(number).padStart(4, '0')}`, mobileContext(personId)),
      },
    ])
    await bind(memory, hash('actor', openid), personId, unitId, [grant as never])
    await memory.insert<AccountDocument>('identity_accounts', [
      {
        _id: personId,
        bindingId: hash('actor', openid),
        grants: [
          {
            ...grant,
            id: `grant-${openid}`,
            state: 'granted',
            reason: '',
            requestedAt: 0,
            requestedBy: '',
          } as never,
        ],
        roles: [role],
        changedAt: 0,
      },
    ])
  }
  await bind(memory, hash('actor', RATED), RATED_PERSON, 'unit-market', [])
  const answer = serve('cases', CASES_METHODS, test.serving, composeCases(test.foundation))
  let requests = 0
  let ratings = 0
  let runs = 0

  const call: CasesHouse['call'] = (
    contract,
    data,
    openid,
    requestId = `request-${String(++requests).padStart(12, '0')}`,
  ) => {
    const caller = { isTimer: false, source: 'wx_client', ...(openid === undefined ? {} : { openid }) }
    return answer({ action: contract.action, data, requestId }, caller) as never
  }
  const run = () =>
    answer(
      { Type: 'Timer', TriggerName: runCases.action, Time: `${test.clock.now()}-${++runs}` },
      { isTimer: true, source: 'wx_trigger' },
    ) as never
  const handOver: CasesHouse['handOver'] = (request) =>
    memory.insert<HandoverDocument>('handovers', [makeHandover(hash, request, test.clock.now())])
  return {
    ...test,
    memory,
    call,
    run,
    handOver,
    async open(more = {}, { levelLabel = '不满意' } = {}) {
      ratings += 1
      const ratingId = hash('rating', `test-${ratings}`)
      const at = test.clock.now()
      await memory.insert<RatedDocument & { ordinal: number }>('ratings', [
        {
          _id: ratingId,
          raterKey: raterKeyOf(hash, CITIZEN),
          at,
          day: TUESDAY,
          ordinal: ratings,
          windowId: 'window-licence',
          hallId: 'hall-east',
          unitId: 'unit-market',
          regionId: '630102',
          comment: '排了两个小时',
          photos: [],
          attributedTo: RATED_PERSON,
          ...more,
        },
      ])
      const facts = { ratingId, levelLabel, reasons: ['等得太久'], dimensions: [] }
      await handOver({ to: 'cases', topic: 'rating.bad', occasion: ratingId, facts })
      await run()
      return ratingId
    },
    caseOf(id) {
      const found = memory.all<CaseDocument>('cases').find(({ _id }) => _id === id)
      if (!found) throw new Error(`no case ${id}`)
      return found
    },
    upload: (paths, bytes) => Promise.all(paths.map((path) => test.storage.upload(path, bytes))),
    told: (topic) => memory.all<HandoverDocument>('handovers').filter((one) => one.topic === topic),
  }
}

async function bind(
  memory: MemoryDatabase,
  id: string,
  personId: string,
  unitId: string,
  grants: BindingDocument['grants'],
): Promise<void> {
  await memory.insert<BindingDocument>('identity_bindings', [
    { _id: id, personId, unitId, grants, boundAt: 0 },
  ])
}

/** The answer's data; throws the refusal when there is none. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.data
}
