import { Agenda } from './agenda'
import { createClock } from './clock'

const MINUTE = 60_000

describe('the agenda', () => {
  const clock = createClock(0)
  const warnings: string[] = []
  const agenda = new Agenda(clock, (message) => warnings.push(message))
  let ran: string[] = []
  const start = clock.now()
  const put = (name: string, minutes: number): void =>
    agenda.at(name, start + minutes * MINUTE, (instant) => {
      ran.push(`${name} at ${(instant - start) / MINUTE}`)
    })

  beforeEach(() => {
    ran = []
  })
  afterAll(() => agenda.stop())

  it('runs what a move made due, in the order of the instants', async () => {
    put('late', 9)
    put('early', 3)
    put('not yet', 30)
    clock.moveTo(10 * MINUTE)
    await agenda.runDue()
    expect(ran).toEqual(['early at 3', 'late at 9'])
  })

  it('runs at once what a run put into the past', async () => {
    agenda.at('first', start + 11 * MINUTE, () => put('second', 12))
    clock.moveTo(13 * MINUTE)
    await agenda.runDue()
    expect(ran).toEqual(['second at 12'])
  })

  it('forgets what was replaced or cancelled', async () => {
    put('moved', 14)
    put('moved', 40)
    put('cancelled', 15)
    agenda.cancel('cancelled')
    clock.moveTo(20 * MINUTE)
    await agenda.runDue()
    expect(ran).toEqual([])
  })

  it('goes on after a failure', async () => {
    agenda.at('broken', start + 21 * MINUTE, () => {
      throw new Error('broken')
    })
    put('whole', 22)
    clock.moveTo(23 * MINUTE)
    await agenda.runDue()
    expect(ran).toEqual(['whole at 22'])
    expect(warnings).toEqual([expect.stringContaining('broken')])
  })

  it('wakes up by itself as time passes', async () => {
    await new Promise<void>((resolve) => agenda.at('soon', clock.now() + 5, () => resolve()))
  })
})
