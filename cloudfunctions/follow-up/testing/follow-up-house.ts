import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { RoleGrant, StaffRole } from '@qingjian/shared/kernel/roles'
import type { NoticeTemplateCode } from '@qingjian/shared/notice/templates'
import type { BindingDocument } from '../../platform/access/access.documents'
import type { Database } from '../../platform/database/database'
import type { HandoverDocument } from '../../platform/handover/handover.documents'
import type { HandoverFacts, HandoverTopic, NoticeEvent } from '../../platform/handover/handover-topics'
import { makeHandover } from '../../platform/handover/make-handover'
import type { OutboxMessage } from '../../platform/outbox/outbox.documents'
import { parametersContext, recipientContext } from '../../platform/outbox/seal-message'
import { contactContext, type RatedDocument } from '../../platform/ratings/rated.documents'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict, TUESDAY } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeFollowUp } from '../follow-up.composition'
import type { FollowUpDocument } from '../follow-up.documents'
import { FOLLOW_UP_METHODS } from '../follow-up.methods'

export const MOBILE = '17000000001'

const PEOPLE = [
  { openid: 'officer', unitId: 'unit-commission', role: 'follow-up-officer', region: '630102' },
  { openid: 'second-officer', unitId: 'unit-commission', role: 'follow-up-officer', region: '630102' },
  { openid: 'town-officer', unitId: 'unit-town', role: 'follow-up-officer', region: '630102100' },
  /** Of the very unit that handles what happens at the windows of the market authority. */
  { openid: 'market-officer', unitId: 'unit-market', role: 'follow-up-officer', region: '630102' },
  { openid: 'leader', unitId: 'unit-commission', role: 'leader', region: '630102' },
  { openid: 'admin', unitId: 'unit-commission', role: 'admin', region: '630102' },
  { openid: 'town-admin', unitId: 'unit-town', role: 'admin', region: '630102100' },
] as const satisfies { openid: string; unitId: string; role: StaffRole; region: string }[]

/** A message as the provider would see it. */
export interface SentMessage {
  id: string
  template: NoticeTemplateCode
  to: string
  parameters: Record<string, string>
  state: OutboxMessage['state']
  dueAt: number
  createdAt: number
  expiresAt?: number
  subject: string
}

/** The whole function `follow-up` over a database in memory, with the features around it in the test's hands. */
export interface FollowUpHouse extends TestFoundation {
  memory: MemoryDatabase
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid?: string,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
  /** Fires the timer. */
  run(): Promise<Result<unknown>>
  /** Stores a rating, with a number unless it says otherwise. */
  rate(id: string, more?: Partial<RatedDocument> & { mobile?: string | null }): Promise<void>
  /** Hands something over to follow-up. */
  tell<Topic extends HandoverTopic>(
    topic: Topic,
    occasion: string,
    facts: HandoverFacts[Topic],
  ): Promise<void>
  /** A rated case that was answered. */
  answer(caseId: string, more?: Partial<HandoverFacts['case.answered']>): Promise<void>
  /** Says what became of a message; told again under the same `occasion` it is told once. */
  report(message: SentMessage, event: NoticeEvent, occasion?: string): Promise<void>
  followUps(): FollowUpDocument[]
  messages(): SentMessage[]
  /** What other features were told. */
  told<Topic extends HandoverTopic>(topic: Topic): HandoverFacts[Topic][]
}

/** @param over puts something between the function and its database, such as one that fails */
export async function createFollowUpHouse(
  over: (memory: MemoryDatabase) => Database = (memory) => memory,
): Promise<FollowUpHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  const test = createTestFoundation(over(memory))
  const { cipher, hash } = test.foundation
  for (const { openid, region, role, unitId } of PEOPLE) {
    const grant: RoleGrant = { role, regions: [region], units: [], from: 0 }
    const personId = `person-${openid}`
    await memory.insert('org_people', [{ _id: personId, name: openid, unitId, position: '干部' } as never])
    await memory.insert<BindingDocument>('identity_bindings', [
      { _id: hash('actor', openid), personId, unitId, grants: [grant], boundAt: 0 },
    ])
  }
  const answer = serve('follow-up', FOLLOW_UP_METHODS, test.serving, composeFollowUp(test.foundation))
  let requests = 0
  const newRequestId = () => `request-${String(++requests).padStart(12, '0')}`

  const tell: FollowUpHouse['tell'] = async (topic, occasion, facts) => {
    const handover = makeHandover(
      hash,
      { to: 'follow-up', topic, occasion, facts } as never,
      test.clock.now(),
    )
    if (!(await memory.get('handovers', handover._id))) await memory.insert('handovers', [handover])
  }
  const messageOf = (row: OutboxMessage): SentMessage => ({
    id: row._id,
    template: row.template,
    to: cipher.decrypt(row.recipient, recipientContext(row._id)),
    parameters: JSON.parse(cipher.decrypt(row.parameters, parametersContext(row._id))) as never,
    state: row.state,
    dueAt: row.dueAt,
    createdAt: row.createdAt,
    ...(row.expiresAt !== undefined && { expiresAt: row.expiresAt }),
    subject: row.origin?.subject ?? '',
  })
  return {
    ...test,
    memory,
    call: (contract, data, openid, requestId = newRequestId()) =>
      answer(
        { action: contract.action, data, requestId },
        { isTimer: false, source: 'wx_client', ...(openid === undefined ? {} : { openid }) },
      ) as never,
    run: () =>
      answer(
        { Type: 'Timer', TriggerName: 'run', Time: String(test.clock.now()) },
        { isTimer: true, source: 'wx_trigger' },
      ),
    rate: async (id, { mobile = MOBILE, ...more } = {}) =>
      memory.put<RatedDocument & { ordinal: number }>('ratings', {
        _id: id,
        raterKey: `rater-of-${id}`,
        ordinal: 1,
        at: test.clock.now(),
        day: TUESDAY,
        windowId: 'window-licence',
        hallId: 'hall-east',
        unitId: 'unit-market',
        regionId: '630102',
        comment: '排队太久',
        photos: [],
        ...(mobile !== null && {
          contact: {
            mobile: cipher.encrypt(mobile, contactContext(id)),
            lookup: hash('mobile', mobile),
            consentedAt: 0,
          },
        }),
        ...more,
      }),
    tell,
    answer: (caseId, more = {}) =>
      tell('case.answered', `${caseId}/${more.round ?? 1}`, {
        caseId,
        round: 1,
        number: 'P20261124-ABCDE',
        unitId: 'unit-market',
        levelLabel: '不满意',
        reasons: ['等候时间长'],
        answer: { text: '已经增开窗口，并向您道歉。', at: test.clock.now() },
        isTold: false,
        ...more,
      }),
    report: (message, event, occasion = `${message.id}/${JSON.stringify(event)}`) =>
      tell('notice.result', occasion, {
        messageId: message.id,
        subject: message.subject,
        at: test.clock.now(),
        event,
      }),
    followUps: () => memory.all<FollowUpDocument>('follow_ups'),
    messages: () => memory.all<OutboxMessage>('outbox_messages').map(messageOf),
    told: (topic) =>
      memory
        .all<HandoverDocument>('handovers')
        .filter((handover) => handover.to !== 'follow-up' && handover.topic === topic)
        .map(({ facts }) => facts as never),
  }
}

/** The answer's data; throws the refusal when there is none. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.data
}
