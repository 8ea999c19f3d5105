import { addEvidence, addNote } from '@qingjian/shared/cases/cases.contracts'
import type { Result } from '@qingjian/shared/kernel/result'
import { observeDatabase } from '../platform/testing/observe-database'
import { type CasesHouse, CITIZEN, createCasesHouse, personOf, STAFF_NAMES } from './testing/cases-house'
import { flawsOf } from './testing/check-cases'
import { handlingOf } from './testing/handle'

/** Walks of cases by two people at a time; more of them with WALKS. */
const WALKS = Number(process.env.WALKS ?? 150)

jest.setTimeout(60_000 + WALKS * 500)

const MOST_MOVES = 14
const HOUR = 3_600_000

/** A seeded generator (mulberry32), so that a walk that fails can be walked again. */
function randomOf(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Move = () => Promise<Result<unknown>>

/** Everything that anybody could try with a case, by whoever comes along. */
function movesOf(house: CasesHouse, id: string, random: () => number): Move[] {
  const handle = handlingOf(house)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const who = pick(STAFF_NAMES)
  const unit = random() < 0.8 ? pick(['clerk', 'second', 'cadre'] as const) : who
  const judge = random() < 0.8 ? pick(['inspector', 'inspector2', 'insider'] as const) : who
  return [
    () => handle.assign(id, pick(['cadre', 'second', 'clerk']), unit),
    () => handle.verify(id, pick(['true', 'partly-true', 'untrue']), unit),
    () => handle.verify(id, 'true', unit),
    () => handle.propose(id, unit),
    () => handle.decideDismissal(id, random() < 0.4, judge),
    () => handle.referBack(id, unit),
    () => handle.redirect(id, pick(['unit-town', 'unit-market']), pick(['dispatcher', 'inspector'])),
    () => handle.askExtension(id, 1 + Math.floor(random() * 3), unit),
    () => handle.decideExtension(id, random() < 0.5, pick(['head', 'inspector', who])),
    () => handle.answer(id, unit),
    () => handle.answer(id, unit),
    () => handle.returnAnswer(id, pick(['head', 'inspector', who])),
    () => handle.confirm(id, random() < 0.5),
    () => handle.appeal(id, pick(['cadre', who])),
    () => handle.decideAppeal(id, pick(['refused', 'untrue', 'misrated']), judge),
    () => handle.begin(id).catch(() => house.run()),
    () =>
      handle.end(id, pick(['solved', 'not-solved', 'unreachable', 'no-contact'])).catch(() => house.run()),
    () => house.call(addNote, { ...handle.at(id), note: '备注' }, who),
    () => house.call(addEvidence, { caseId: id, words: '还有一句' }, CITIZEN),
    () => house.run(),
  ]
}

describe('random walks over the use cases', () => {
  it(`${WALKS} of them, two people at a time, leave every case whole`, async () => {
    let taken = 0
    let conflicts = 0
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const random = randomOf(seed)
      const house = await createCasesHouse()
      const id = await house.open({ attributedTo: personOf('cadre') })
      for (let count = 0; count < MOST_MOVES; count += 1) {
        house.clock.advance(Math.floor(random() ** 3 * 100) * HOUR)
        const pick = () => {
          const moves = movesOf(house, id, random)
          return moves[Math.floor(random() * moves.length)] ?? (() => house.run())
        }
        const answers = await Promise.all([pick()(), pick()()])
        for (const answer of answers) {
          if (answer.ok) taken += 1
          else if (answer.error.code === 'INTERNAL')
            throw new Error(`walk ${seed}: ${JSON.stringify(house.logs.filter(({ error }) => error).at(-1))}`)
          else if (answer.error.code === 'CONFLICT') conflicts += 1
        }
      }
      expect({ seed, flaws: flawsOf(house) }).toEqual({ seed, flaws: [] })
      expect(house.failures).toEqual([])
    }
    // The walks got somewhere, and people were in one another's way.
    expect(taken).toBeGreaterThan(WALKS * 5)
    expect(conflicts).toBeGreaterThan(WALKS)
  }, 600_000)
})

describe('a function that dies', () => {
  /** From the rating to the end, with all that is handed over in between; every call has a number of its own. */
  async function script(house: CasesHouse, twice: (call: Move) => Promise<void>): Promise<string> {
    const handle = handlingOf(house)
    let id = ''
    await twice(async () => {
      id ||= await house.open()
      return house.run()
    })
    const calls: Move[] = [
      () => handle.assign(id),
      () => handle.verify(id, 'true', 'cadre'),
      () => handle.askExtension(id, 2, 'cadre'),
      () => handle.decideExtension(id, true),
      () => handle.answer(id, 'cadre'),
      () => handle.confirm(id, false),
      async () => {
        house.clock.advance(40 * 24 * HOUR)
        return house.run()
      },
      () => handle.answer(id, 'cadre'),
      async () => {
        await handle.end(id, 'unreachable').catch(() => undefined)
        return house.run()
      },
    ]
    for (const call of calls) await twice(call)
    return id
  }

  /** The script with one death before or after the n-th request to the database; whoever was cut off tries again. */
  async function runWithDeath(moment: number) {
    let events = 0
    let isDying = false
    const house = await createCasesHouse((memory) =>
      observeDatabase(memory, async () => {
        events += 1
        if (events === moment) isDying = true
        if (isDying) throw new Error('died')
      }),
    )
    const id = await script(house, async (call) => {
      await call().catch(() => undefined)
      if (!isDying) return
      isDying = false
      events = Number.MAX_SAFE_INTEGER - 1_000_000
      // A lease that nobody gave back runs out.
      house.clock.advance(HOUR)
      const flaws = flawsOf(house)
      if (flaws.length > 0) throw new Error(`dead at ${moment}: ${flaws.join('; ')}`)
      await call().catch(() => undefined)
      house.clock.advance(HOUR)
      await house.run()
    })
    return { house, id, events }
  }

  it('between any two writes leaves a case that is whole, and goes on to the same end', async () => {
    const { events } = await runWithDeath(-1)
    expect(events).toBeGreaterThan(300)
    for (let moment = 1; moment <= events; moment += 1) {
      const { house, id } = await runWithDeath(moment)
      const { answers, clocks, followUp, round, state } = house.caseOf(id)
      expect({ moment, flaws: flawsOf(house) }).toEqual({ moment, flaws: [] })
      expect({ moment, answers, followUp, round, state, clocks: clocks.length }).toEqual({
        moment,
        answers: 2,
        followUp: 'unreachable',
        round: 2,
        state: 'closed',
        clocks: 3,
      })
    }
  }, 600_000)
})
