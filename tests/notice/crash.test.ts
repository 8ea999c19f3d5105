import { callTo, createNoticeHouse, linkTo } from '@qingjian/cloudfunctions/notice/testing/notice-house'
import type { OutboxMessage } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'
import { observeDatabase } from '@qingjian/cloudfunctions/platform/testing/observe-database'
import { timesTaken } from './many-links'

const MINUTE = 60_000

/** A house with something of everything to do: to send, to refuse, to clear up, to ask after. */
async function busyHouse() {
  const house = await createNoticeHouse()
  const numbers = ['17000000001', '17000000002', '17000000003', '17000000004']
  await house.enqueue(linkTo('17000000005', 'lost'), linkTo('17000000006', 'asked'))
  house.gateway.fault = ({ to }) => (to === '17000000005' ? 'lost' : undefined)
  await house.run()
  house.clock.advance(11 * MINUTE)
  for (const one of house.gateway.taken) one.state = 'delivered'
  house.gateway.fault = ({ to }) =>
    to === '17000000002' ? { code: 'isv.MOBILE_NUMBER_ILLEGAL' } : to === '17000000003' ? 'lost' : undefined
  await house.enqueue(...numbers.map((to) => linkTo(to, to)), callTo('17000000007', 'call'))
  return house
}

/** Counts the writes of the run that follows. */
async function countWrites(): Promise<number> {
  const house = await busyHouse()
  let writes = 0
  const counting = observeDatabase(house.memory, async (when, isWrite) => {
    if (when === 'after' && isWrite) writes += 1
  })
  expect(await house.run(counting)).toMatchObject({ ok: true })
  return writes
}

describe('a worker that dies after any of its writes', () => {
  it('leaves behind what the next ones bring to its end: nothing twice, nothing lost', async () => {
    const writes = await countWrites()
    expect(writes).toBeGreaterThan(10)
    for (let last = 1; last <= writes; last += 1) {
      const house = await busyHouse()
      let written = 0
      const dying = observeDatabase(house.memory, async (when, isWrite) => {
        if (written >= last) throw new Error('killed')
        if (when === 'after' && isWrite) written += 1
      })
      await house.run(dying)
      house.gateway.fault = ({ to }) =>
        to === '17000000002' ? { code: 'isv.MOBILE_NUMBER_ILLEGAL' } : undefined
      for (let minute = 0; minute < 60; minute += 1) {
        house.clock.advance(MINUTE)
        for (const one of house.gateway.taken) Object.assign(one, { state: 'delivered', code: '200000' })
        await house.run()
      }
      expect([...timesTaken(house).values()].filter((times) => times > 1)).toEqual([])
      const states = house.memory
        .all<OutboxMessage>('outbox_messages')
        .map(({ origin, state }) => `${origin?.subject} ${state}`)
      const call = states.filter((one) => one.startsWith('call '))
      // A call that may have been made is a person's to decide, never the machine's to repeat.
      expect(['call delivered', 'call unknown']).toContain(call[0])
      expect(states.filter((one) => !one.startsWith('call ')).sort()).toEqual([
        '17000000001 delivered',
        '17000000002 failed',
        '17000000003 delivered',
        '17000000004 delivered',
        'asked delivered',
        'lost delivered',
      ])
      const told = house.told().map(({ subject }) => subject)
      expect(new Set(told).size).toBe(told.length)
      expect(told).toHaveLength(7)
    }
  })
})

describe('two workers at once', () => {
  it('that both hold the lease send each message once', async () => {
    const house = await createNoticeHouse()
    await house.fill(
      Array.from({ length: 300 }, (_, n) => linkTo(`1700000${String(n).padStart(4, '0')}`, `p${n}`)),
    )
    // Each worker's lease is lost as soon as it has it.
    const without = observeDatabase(house.memory, async (when) => {
      if (when === 'after') await house.memory.removeWhere('leases', { _id: 'notice.send' })
    })
    const runs = await Promise.all([house.run(without), house.run(without), house.run(without)])
    expect(runs.every(({ ok }) => ok)).toBe(true)
    house.clock.advance(MINUTE)
    await house.run()
    expect(house.gateway.taken).toHaveLength(300)
    expect(timesTaken(house).size).toBe(300)
  })

  it('and a timer that fires twice in its minute send each message once', async () => {
    const house = await createNoticeHouse()
    await house.enqueue(linkTo('17000000001', 'a'), callTo('17000000001', 'b'))
    await house.run()
    await house.run()
    expect(house.gateway.taken).toHaveLength(2)
  })
})
