import { reminderTo } from '@qingjian/cloudfunctions/notice/testing/notice-house'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { HandoverDocument } from '@qingjian/cloudfunctions/platform/handover/handover.documents'
import type { OutboxMessage } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'
import { createOutboxDoor } from '@qingjian/cloudfunctions/platform/outbox/outbox-door.repository'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { type RunningNotice, startNotice } from './running-notice'

/** A Tuesday in Shanghai, seven in the morning: nothing leaves before eight. */
const EARLY = Date.parse('2026-11-24T07:00:00+08:00')
const HOUR = 3_600_000
const PEOPLE = 450

let notice: RunningNotice
beforeAll(async () => {
  notice = await startNotice(EARLY)
})
afterAll(() => notice.stop())

const numberOf = (n: number) => `1700000${1000 + n}`
const requestOf = (n: number) => reminderTo(numberOf(n), `reminder/${n}/1`, { whileHere: `person-${n}` })

/** The door to the outbox as a function has it, over the functions’ own SDK. */
async function openDoor() {
  process.env.TCB_ENV = process.env.SCF_NAMESPACE
  process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${notice.emulator.url}/admin` })
  process.env.TENCENTCLOUD_SECRETID = 'local'
  process.env.TENCENTCLOUD_SECRETKEY = 'local'
  const { createWxDatabase } = await import('@qingjian/cloudfunctions/platform/wx/wx-database')
  const keys = { cipher: createFieldCipher(TEST_FIELD_KEYS), hash: createKeyedHash(TEST_HASH_KEY) }
  return createOutboxDoor(
    createWxDatabase(() => undefined),
    keys,
  )
}

it('reminders that four runs write at once, some of them there already, are each there once', async () => {
  const door = await openDoor()
  const all = Array.from({ length: PEOPLE }, (_, n) => requestOf(n))
  await door.enqueueAll(all.slice(100, 130), EARLY - HOUR)
  await Promise.all([
    door.enqueueAll(all, EARLY),
    door.enqueueAll([...all].reverse(), EARLY),
    door.enqueueAll(all.slice(200), EARLY),
    door.enqueueAll(all, EARLY),
  ])
  const stored = await notice.all<OutboxMessage>('outbox_messages')
  expect(stored).toHaveLength(PEOPLE)
  expect(stored.filter(({ createdAt }) => createdAt < EARLY)).toHaveLength(30)
})

it('each of them arrives once at eight, in the words that were registered, and not with who has left', async () => {
  const { wording } = requestOf(0)
  await notice.emulator.api('sms-templates', 'POST', { code: wording?.providerCode, text: wording?.text })
  await notice.add(
    'org_people',
    Array.from({ length: PEOPLE }, (_, n) => ({
      _id: `person-${n}`,
      name: '马晓',
      unitId: 'unit-market',
      position: '科员',
      ...(n % 100 === 7 ? { closedOn: '2026-11-24' } : {}),
    })),
  )
  await notice.run()
  expect(await notice.emulator.api('messages')).toEqual([])
  await notice.pass(HOUR)
  await notice.run()
  const sent = await notice.emulator.api<{ number: string; content: string }[]>('messages')
  expect(new Set(sent.map(({ content }) => content))).toEqual(
    new Set(['【清鉴】马晓同志，今天是您的政治生日。']),
  )
  const here = Array.from({ length: PEOPLE }, (_, n) => n).filter((n) => n % 100 !== 7)
  expect(sent.map(({ number }) => number).sort()).toEqual(here.map(numberOf).sort())
  const told = (await notice.all<HandoverDocument>('handovers')).flatMap(({ facts }) =>
    'event' in facts && facts.event.kind === 'cancelled' ? [facts.subject] : [],
  )
  expect(told.sort()).toEqual([7, 107, 207, 307, 407].map((n) => `reminder/${n}/1`).sort())
})
