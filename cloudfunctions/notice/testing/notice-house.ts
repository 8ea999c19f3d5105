import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { RoleGrant } from '@qingjian/shared/kernel/roles'
import { sendMessages } from '@qingjian/shared/notice/notice.contracts'
import type { BindingDocument } from '../../platform/access/access.documents'
import type { Database } from '../../platform/database/database'
import type { NoticeEnvironment } from '../../platform/gateway/gateway-environment'
import type { HandoverDocument } from '../../platform/handover/handover.documents'
import type { HandoverFacts } from '../../platform/handover/handover-topics'
import type { MessageRequest, OutboxMessage } from '../../platform/outbox/outbox.documents'
import { sealMessage } from '../../platform/outbox/seal-message'
import { serve } from '../../platform/serve/serve'
import { type HttpAnswer, serveHttp } from '../../platform/serve/serve-http'
import { createUnitOfWork } from '../../platform/serve/unit-of-work'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeNotice } from '../notice.composition'
import { NOTICE_METHODS } from '../notice.methods'
import { RECEIPT_ROUTES } from '../receipt-routes'
import { createFakeGateway, type FakeGateway } from './fake-gateway'

const RECEIPT_KEY = 'key-of-the-receipts'

/** The whole function `notice` over a database in memory, with a provider in the test's hands. */
export interface NoticeHouse extends TestFoundation {
  memory: MemoryDatabase
  gateway: FakeGateway
  environment: NoticeEnvironment
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid: string,
  ): Promise<Result<ContractOutput<C>>>
  /** The timer fires. A database other than the house's own may watch or break. */
  run(database?: Database): Promise<Result<{ sent: number; settled: number }>>
  /** The provider pushes a list. */
  push(kind: string, receipts: unknown, key?: string): Promise<HttpAnswer>
  /** A use case has messages sent. @returns their ids */
  enqueue(...requests: MessageRequest[]): Promise<string[]>
  /** Writes many at once, past the use cases. */
  fill(requests: readonly MessageRequest[]): Promise<void>
  message(id: string): OutboxMessage
  states(): Record<string, number>
  /** What the origins were told, in the order of the rows. */
  told(): HandoverFacts['notice.result'][]
}

const PEOPLE = [
  { openid: 'admin', personId: 'person-morning', role: 'admin', regions: ['630102'] },
  { openid: 'inspector', personId: 'person-afternoon', role: 'inspector', regions: ['630102'] },
  { openid: 'town-admin', personId: 'person-town', role: 'admin', regions: ['630102100'] },
] as const

export async function createNoticeHouse(): Promise<NoticeHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  const test = createTestFoundation(memory)
  const { clock, foundation, serving } = test
  for (const { openid, personId, regions, role } of PEOPLE) {
    const grant: RoleGrant = { role, regions: [...regions], units: [], from: 0 }
    const _id = foundation.hash('actor', openid)
    const unitId = 'unit-market'
    await memory.insert<BindingDocument>('identity_bindings', [
      { _id, personId, unitId, grants: [grant], boundAt: 0 },
    ])
  }
  const gateway = createFakeGateway(clock.now)
  const environment: NoticeEnvironment = {
    gateway,
    missing: [],
    signature: '清鉴',
    site: 'https://qj.example.org',
    templateCodes: {},
    receiptKey: RECEIPT_KEY,
  }
  const serveOver = (database: Database) =>
    serve(
      'notice',
      NOTICE_METHODS,
      { ...serving, database },
      composeNotice({ ...foundation, database }, environment),
    )
  const answer = serveOver(memory)
  const answerHttp = serveHttp('notice', RECEIPT_ROUTES, serving, composeNotice(foundation, environment))
  let requests = 0
  const requestId = () => `request-${String(++requests).padStart(12, '0')}`
  return {
    ...test,
    memory,
    gateway,
    environment,
    call: (contract, data, openid) =>
      answer(
        { action: contract.action, data, requestId: requestId() },
        { isTimer: false, source: 'wx_client', openid },
      ) as never,
    run: (database) =>
      (database === undefined ? answer : serveOver(database))(
        { Type: 'Timer', TriggerName: sendMessages.action, Time: clock.now() },
        { isTimer: true, source: 'wx_trigger' },
      ) as never,
    push: (kind, receipts, key = RECEIPT_KEY) =>
      answerHttp({
        method: 'POST',
        path: `/notice/receipts/${kind}`,
        query: { key },
        body: JSON.stringify(receipts),
      }),
    enqueue: (...messages) =>
      createUnitOfWork(foundation, {
        actor: { id: 'test', kind: 'staff', grants: [] },
        caller: { isTimer: false, source: 'wx_client' },
        action: 'test.enqueue',
        requestId: requestId(),
        now: clock.now(),
        pseudonymous: false,
      }).commit(async (change) => {
        const ids: string[] = []
        for (const message of messages) ids.push(await change.enqueue(message))
        return ids
      }),
    fill: (messages) =>
      memory.insert(
        'outbox_messages',
        messages.map((one) => sealMessage(foundation, one, clock.now())),
      ),
    message: (id) =>
      memory.all<OutboxMessage>('outbox_messages').find(({ _id }) => _id === id) as OutboxMessage,
    states() {
      const counts: Record<string, number> = {}
      for (const { state } of memory.all<OutboxMessage>('outbox_messages'))
        counts[state] = (counts[state] ?? 0) + 1
      return counts
    },
    told: () =>
      memory.all<HandoverDocument>('handovers').map(({ facts }) => facts as HandoverFacts['notice.result']),
  }
}

/** A short message with a link to a number, told to `follow-up`. */
export function linkTo(to: string, occasion: string, more: Partial<MessageRequest> = {}): MessageRequest {
  return {
    occasion,
    template: 'follow-up-link',
    to,
    parameters: { token: 'abcdefghijklmnopqrst' },
    origin: { feature: 'follow-up', subject: occasion },
    ...more,
  } as MessageRequest
}

/** A call to a number, told to `follow-up`. */
export function callTo(to: string, occasion: string, more: Partial<MessageRequest> = {}): MessageRequest {
  return {
    occasion,
    template: 'follow-up-call',
    to,
    parameters: { commission: '城东区纪委监委' },
    origin: { feature: 'follow-up', subject: occasion },
    ...more,
  } as MessageRequest
}

/** A reminder in the words of staff, to somebody who is told only while they are here. */
export function reminderTo(to: string, occasion: string, more: Partial<MessageRequest> = {}): MessageRequest {
  return {
    occasion,
    template: 'reminder',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
    wording: { text: '${name}同志，今天是您的政治生日。', providerCode: 'SMS_REMINDER_TEST' },
    to,
    parameters: { name: '马晓' },
    origin: { feature: 'reminder', subject: occasion },
    ...more,
  } as MessageRequest
}
