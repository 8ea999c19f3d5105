import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import { createMemoryDatabase, type MemoryDatabase } from '../testing/memory-database'
import { createTestFoundation } from '../testing/test-foundation'
import type { MessageRequest, OutboxMessage } from './outbox.documents'
import { createOutboxDoor, type OutboxDoor } from './outbox-door.repository'
import { messageIdOf } from './seal-message'

let memory: MemoryDatabase
let keys: ReturnType<typeof createTestFoundation>['foundation']
let door: OutboxDoor
beforeEach(() => {
  memory = createMemoryDatabase()
  keys = createTestFoundation(memory).foundation
  door = createOutboxDoor(memory, keys)
})

const reminders = (from: number, to: number): MessageRequest[] =>
  Array.from({ length: to - from }, (_, at) => ({
    occasion: `reminder/${from + at}/1`,
    template: 'reminder',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
    wording: { text: '${name}同志，您好。', providerCode: 'SMS_1' },
    to: `1700000${1000 + from + at}`,
    parameters: { name: '马晓' },
    whileHere: `person-${from + at}`,
  }))
const stored = () => memory.all<OutboxMessage>('outbox_messages')

it('many messages are written with the wording and the person that each is for, numbers and names encrypted', async () => {
  await door.enqueueAll(reminders(0, 500), 1_000)
  expect(stored()).toHaveLength(500)
  expect(stored().find(({ _id }) => _id === messageIdOf(keys.hash, 'reminder/7/1'))).toMatchObject({
    channel: 'sms',
    state: 'queued',
    whileHere: 'person-7',
    wording: { providerCode: 'SMS_1' },
  })
  expect(JSON.stringify(stored())).not.toMatch(/17000001007|马晓/)
})

it('a page that is written again, half or by two at once, leaves what was there as it was', async () => {
  await door.enqueueAll(reminders(100, 150), 1_000)
  await memory.updateWhere<OutboxMessage>(
    'outbox_messages',
    { channel: 'sms' },
    { set: { state: 'submitted' } },
  )
  await Promise.all([door.enqueueAll(reminders(0, 300), 2_000), door.enqueueAll(reminders(0, 300), 2_000)])
  expect(stored()).toHaveLength(300)
  expect(
    stored().filter(({ createdAt, state }) => createdAt === 1_000 && state === 'submitted'),
  ).toHaveLength(50)
})

it('tells where messages stand, and leaves out what was never written', async () => {
  const states = ['queued', 'sending', 'submitted', 'delivered', 'failed'] as const
  await door.enqueueAll(reminders(0, states.length), 1_000)
  for (const [n, state] of states.entries())
    await memory.updateWhere<OutboxMessage>(
      'outbox_messages',
      { _id: messageIdOf(keys.hash, `reminder/${n}/1`) },
      { set: { state } },
    )
  const standing = await door.standing([0, 1, 2, 3, 4, 5].map((n) => `reminder/${n}/1`))
  expect([...standing].sort().map(([, one]) => one)).toEqual([
    'waiting',
    'submitted',
    'submitted',
    'settled',
    'settled',
  ])
})

it('knows what a part costs, as set or by default', async () => {
  expect(await door.priceOfPart()).toBe(DEFAULT_NOTICE_SETTINGS.prices.smsPart)
  const prices = { smsPart: 4, callMinute: 11 }
  await memory.put('settings', { _id: 'notice', ...DEFAULT_NOTICE_SETTINGS, prices } as never)
  expect(await door.priceOfPart()).toBe(4)
})
