import { createNoticeHouse, type NoticeHouse } from '@qingjian/cloudfunctions/notice/testing/notice-house'
import type { OutboxMessage } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'
import { startOfDay } from '@qingjian/shared/calendar/day'
import { manyLinks, runUntil, timesTaken } from './many-links'

const MINUTE = 60_000
const MANY = 5_000

let house: NoticeHouse
beforeEach(async () => {
  house = await createNoticeHouse()
})

const queued = () =>
  house.memory.all<OutboxMessage>('outbox_messages').filter(({ state }) => state === 'queued')
const isSubmitted = () => (house.states().submitted ?? 0) === MANY

async function outage(fault: 'down' | 'silent', minutes = 60) {
  house.gateway.fault = () => fault
  house.gateway.answersQueries = false
  await runUntil(house, () => false, minutes)
  house.gateway.fault = () => undefined
  house.gateway.answersQueries = true
}

describe('a provider that is down for an hour with 5,000 messages waiting', () => {
  it.each(['down', 'silent'] as const)(
    '(%s) has each of them once within ten minutes of its return',
    async (fault) => {
      await house.fill(manyLinks(MANY))
      await outage(fault)
      // It was left in peace meanwhile: a few attempts at first, then one in a minute at most.
      expect(house.gateway.attempts).toBeLessThan(24 + 60)
      expect(house.gateway.taken).toEqual([])
      const minutes = await runUntil(house, isSubmitted, 30)
      expect(minutes).toBeLessThanOrEqual(10)
      const times = timesTaken(house)
      expect(times.size).toBe(MANY)
      expect([...times.values()].every((count) => count === 1)).toBe(true)
    },
  )

  it('wakes nobody when it returns at night', async () => {
    house.clock.set(startOfDay('2026-11-24') + 20.5 * 60 * MINUTE)
    await house.fill(manyLinks(500))
    await outage('down')
    await runUntil(house, () => false, 30)
    expect(house.gateway.taken).toEqual([])
    house.clock.set(startOfDay('2026-11-25') + 8 * 60 * MINUTE)
    await runUntil(house, () => queued().length === 0, 10)
    expect(timesTaken(house).size).toBe(500)
    expect(house.gateway.taken).toHaveLength(500)
  })
})
