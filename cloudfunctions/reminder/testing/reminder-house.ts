import { dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { RoleGrant, StaffRole } from '@qingjian/shared/kernel/roles'
import type { MessageState } from '@qingjian/shared/notice/message-state'
import { FIRST_TEMPLATES } from '@qingjian/shared/reminder/first-templates'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { BindingDocument } from '../../platform/access/access.documents'
import type { Database } from '../../platform/database/database'
import {
  mobileContext,
  type PersonDocument,
  partyAnniversaryOf,
} from '../../platform/directory/directory.documents'
import type { HandoverFacts, HandoverTopic, NoticeEvent } from '../../platform/handover/handover-topics'
import { makeHandover } from '../../platform/handover/make-handover'
import type { OutboxMessage } from '../../platform/outbox/outbox.documents'
import { parametersContext, recipientContext } from '../../platform/outbox/seal-message'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeReminder } from '../reminder.composition'
import {
  type OccasionDocument,
  type PlanDocument,
  type ReminderDocument,
  type TemplateVersionDocument,
  templateVersionId,
} from '../reminder.documents'
import { REMINDER_METHODS } from '../reminder.methods'

/** Who can be called as, each a person `person-<openid>` of the commission, with a number. */
const PEOPLE = [
  { openid: 'inspector', role: 'inspector', region: '630102' },
  { openid: 'second-inspector', role: 'inspector', region: '630102' },
  { openid: 'leader', role: 'leader', region: '630102' },
  { openid: 'admin', role: 'admin', region: '630102' },
  { openid: 'auditor', role: 'auditor', region: '630102' },
  { openid: 'town-admin', role: 'admin', region: '630102100' },
  { openid: 'cadre', role: 'cadre', region: '630102' },
] as const satisfies { openid: string; role: StaffRole; region: string }[]

const COMMISSION = { _id: 'unit-commission', name: '区纪委监委', regionId: '630102' }
const SIGNATURE = '清鉴'

/** The words that the product brings, as they are once the provider has approved of them. */
const SPOKEN = FIRST_TEMPLATES.map(
  ({ kind, name, text }): TemplateVersionDocument => ({
    _id: templateVersionId(`spoken-${kind}`, 1),
    templateId: `spoken-${kind}`,
    version: 1,
    name,
    text,
    providerCode: `SMS_${kind}`,
    at: 0,
    by: 'person-inspector',
    reason: '短信平台已审核',
  }),
)

/** A message as the provider would see it. */
export interface WrittenMessage {
  id: string
  template: OutboxMessage['template']
  to: string
  parameters: Record<string, string>
  text?: string
  state: MessageState
  dueAt: number
  expiresAt?: number
  whileHere?: string
  /** The reminder's id. */
  subject: string
}

/** The whole function `reminder` over a database in memory, with the features around it in the test's hands. */
export interface ReminderHouse extends TestFoundation {
  memory: MemoryDatabase
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid?: string,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
  /** Fires the timer. @throws Error when the run failed */
  run(): Promise<{ queued: number; missed: number; examined: number }>
  /** Moves the clock to a minute of a day in Shanghai, such as `08:00`. */
  moveTo(day: string, time?: string): void
  /** Adds a person, of the commission and with a number unless it says otherwise. */
  addPerson(
    id: string,
    more?: Partial<PersonDocument> & { mobileNumber?: string | null },
  ): Promise<PersonDocument>
  /** Puts a plan in force, of everybody unless its content says otherwise. */
  addPlan(id: string, content: Partial<PlanContent>, more?: Partial<PlanDocument>): Promise<PlanDocument>
  /** Hands something over to reminder. */
  tell<Topic extends HandoverTopic>(
    topic: Topic,
    occasion: string,
    facts: HandoverFacts[Topic],
  ): Promise<void>
  /** Says what became of a message. */
  report(message: WrittenMessage, event: NoticeEvent, more?: { words?: string; cost?: number }): Promise<void>
  reminders(): ReminderDocument[]
  occasions(): OccasionDocument[]
  messages(): WrittenMessage[]
}

/** @param over puts something between the function and its database, such as one that fails */
export async function createReminderHouse(
  over: (memory: MemoryDatabase) => Database = (memory) => memory,
): Promise<ReminderHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  await memory.insert('org_units', [COMMISSION])
  await memory.insert('reminder_template_versions', SPOKEN)
  const test = createTestFoundation(over(memory))
  const { cipher, hash } = test.foundation
  let numbers = 0
  const addPerson: ReminderHouse['addPerson'] = async (id, { mobileNumber, ...more } = {}) => {
    numbers += 1
    const number = mobileNumber === undefined ? `170${String(numbers).padStart(8, '0')}` : mobileNumber
    const person: PersonDocument = {
      _id: id,
      name: id,
      unitId: COMMISSION._id,
      position: '干部',
      ...(number === null
        ? {}
        : {
            mobile: cipher.encrypt(number, mobileContext(id)),
            mobileLookup: hash('staff-mobile', number),
          }),
      ...(more.partyJoinedOn !== undefined && {
        partyAnniversary: partyAnniversaryOf(id, more.partyJoinedOn),
      }),
      ...more,
    }
    await memory.put<PersonDocument>('org_people', person)
    return person
  }
  for (const { openid, region, role } of PEOPLE) {
    const grant: RoleGrant = { role, regions: [region], units: [], from: 0 }
    const { _id: personId, unitId } = await addPerson(`person-${openid}`)
    await memory.insert<BindingDocument>('identity_bindings', [
      { _id: hash('actor', openid), personId, unitId, grants: [grant], boundAt: 0 },
    ])
  }
  const answer = serve(
    'reminder',
    REMINDER_METHODS,
    test.serving,
    composeReminder(test.foundation, SIGNATURE),
  )
  let requests = 0
  const newRequestId = () => `request-${String(++requests).padStart(12, '0')}`
  const tell: ReminderHouse['tell'] = async (topic, occasion, facts) => {
    const request = { to: 'reminder', topic, occasion, facts } as never
    const handover = makeHandover(hash, request, test.clock.now())
    if (!(await memory.get('handovers', handover._id))) await memory.insert('handovers', [handover])
  }
  return {
    ...test,
    memory,
    addPerson,
    tell,
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
      return dataOf(done as Result<{ queued: number; missed: number; examined: number }>)
    },
    moveTo(day, time = '08:00') {
      const [hour = 0, minute = 0] = time.split(':').map(Number)
      test.clock.set(startOfDay(day) + (hour * 60 + minute) * 60_000)
    },
    async addPlan(id, content, more = {}) {
      const kind = content.when?.kind ?? 'party-birthday'
      const inForce: PlanContent = {
        name: id,
        when: { kind: 'party-birthday' },
        audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] },
        exceptions: { unitIds: [], personIds: [] },
        templateId: `spoken-${kind}`,
        templateVersion: 1,
        bySms: true,
        ...content,
      }
      const plan: PlanDocument = {
        _id: id,
        name: inForce.name,
        kind,
        state: 'active',
        draftState: 'none',
        inForce,
        inForceFrom: dayOf(test.clock.now()),
        skipped: [],
        version: 1,
        createdAt: test.clock.now(),
        changedAt: test.clock.now(),
        ...more,
      }
      await memory.put<PlanDocument>('reminder_plans', plan)
      return plan
    },
    report: ({ id: messageId, subject }, event, more = {}) =>
      tell('notice.result', `${messageId}/${JSON.stringify(event)}`, {
        messageId,
        subject,
        at: test.clock.now(),
        event,
        ...more,
      }),
    reminders: () => memory.all<ReminderDocument>('reminders'),
    occasions: () => memory.all<OccasionDocument>('reminder_occasions'),
    messages: () =>
      memory.all<OutboxMessage>('outbox_messages').map((row) => ({
        id: row._id,
        template: row.template,
        to: cipher.decrypt(row.recipient, recipientContext(row._id)),
        parameters: JSON.parse(cipher.decrypt(row.parameters, parametersContext(row._id))) as never,
        ...(row.wording && { text: row.wording.text }),
        state: row.state,
        dueAt: row.dueAt,
        ...(row.expiresAt !== undefined && { expiresAt: row.expiresAt }),
        ...(row.whileHere !== undefined && { whileHere: row.whileHere }),
        subject: row.origin?.subject ?? '',
      })),
  }
}

/** The answer's data; throws the refusal when there is none. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.data
}
