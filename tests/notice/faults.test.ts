import { outIdOf } from '@qingjian/cloudfunctions/notice/give-to-provider'
import type { Fault } from '@qingjian/cloudfunctions/notice/testing/fake-gateway'
import { createNoticeHouse, type NoticeHouse } from '@qingjian/cloudfunctions/notice/testing/notice-house'
import type { OutboxMessage } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'
import fc from 'fast-check'
import { manyLinks, timesTaken } from './many-links'

/** Stories of faults; more of them with FAULT_RUNS. */
const RUNS = Number(process.env.FAULT_RUNS ?? 8)
const MINUTE = 60_000

jest.setTimeout(60_000 + RUNS * 4_000)
const FAULTS: (Fault | undefined)[] = [
  undefined,
  undefined,
  undefined,
  'down',
  'silent',
  'lost',
  { code: 'isp.SYSTEM_ERROR' },
  { code: 'Throttling.User' },
  { code: 'SignatureNonceUsed' },
]

/** The provider's receipts of everything it has, twice and in any order, some contradicting what came before. */
async function pushDisordered(house: NoticeHouse, dice: () => number): Promise<void> {
  const reports = house.gateway.taken
    .filter(() => dice() < 0.7)
    .flatMap((one) => {
      const report = {
        phone_number: one.to,
        out_id: one.outId,
        biz_id: one.providerId,
        success: true,
        err_code: '',
      }
      return dice() < 0.5 ? [report, report] : [report]
    })
    .map((report) => ({ report, rank: dice() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ report }) => report)
  for (let from = 0; from < reports.length; from += 50)
    await house.push('sms-report', reports.slice(from, from + 50))
}

describe('with time-outs after acceptance, errors, garbage, and receipts twice and out of order', () => {
  it('no message is sent twice, none is lost, and each origin hears the end once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
        async (stream) => {
          const dice = () => Number(stream.next().value)
          const house = await createNoticeHouse()
          const count = 40
          house.gateway.fault = () => FAULTS[Math.floor(dice() * FAULTS.length)]
          await house.fill(manyLinks(count))
          for (let minute = 0; minute < 60; minute += 1) {
            // Two timers at once, now and then.
            await (dice() < 0.3 ? Promise.all([house.run(), house.run()]) : house.run())
            if (dice() < 0.2) await pushDisordered(house, dice)
            house.clock.advance(MINUTE)
          }
          house.gateway.fault = () => undefined
          for (const one of house.gateway.taken) one.state = 'delivered'
          for (let minute = 0; minute < 240; minute += 5) {
            await house.run()
            for (const one of house.gateway.taken) one.state = 'delivered'
            house.clock.advance(5 * MINUTE)
          }
          const messages = house.memory.all<OutboxMessage>('outbox_messages')
          const times = timesTaken(house)
          expect([...times.values()].filter((one) => one > 1)).toEqual([])
          const taken = new Set(house.gateway.taken.map(({ outId }) => outId))
          for (const { _id, state } of messages) {
            if (state === 'delivered') expect(taken.has(outIdOf(_id))).toBe(true)
            // Throttled eight times in a row is the only way to fail here.
            else expect(state).toBe('failed')
          }
          const told = house.told().map(({ subject }) => subject)
          expect(told).toHaveLength(count)
          expect(new Set(told).size).toBe(count)
        },
      ),
      { numRuns: RUNS },
    )
  })
})
