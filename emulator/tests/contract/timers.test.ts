import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

interface Firing {
  function: string
  name: string
  dueAt: number
  requestId: string
  ok: boolean
}

interface Reading {
  now: number
  offsetMs: number
  fired: Firing[]
}

interface TimerRun {
  event: Record<string, string>
  context: Record<string, string>
  trigger: string
  now: number
}

let emulator: SpawnedEmulator
const move = (command: Record<string, unknown>) => emulator.api<Reading>('clock', 'POST', command)
const runOf = async ({ requestId }: Firing): Promise<TimerRun> => {
  const { logs } = await emulator.api<{ logs: { text: string }[] }>(`invocations/${requestId}`)
  return JSON.parse(logs[0]?.text ?? '{}') as TimerRun
}

/** 01:59 in the night, Asia/Shanghai; the timer is due at 02:00. */
const BEFORE = '2027-03-01T01:59:00+08:00'
const DUE = Date.parse('2027-03-01T02:00:00+08:00')
const DAY = 86_400_000

beforeAll(async () => {
  emulator = await startFixtures()
})
beforeEach(() => move({ now: BEFORE }))
afterAll(() => emulator.stop())

describe('timers', () => {
  it('fire when the clock is moved over the due instant', async () => {
    const { fired } = await move({ advanceMs: 120_000 })
    expect(fired).toEqual([
      expect.objectContaining({ function: 'timed', name: 'every-night', dueAt: DUE, ok: true }),
    ])
  })

  it('get the platform’s event, no OPENID, and the source wx_trigger', async () => {
    const { fired } = await move({ advanceMs: 120_000 })
    const run = await runOf(fired[0] as Firing)
    expect(run.event).toEqual({
      Type: 'Timer',
      TriggerName: 'every-night',
      Time: '2027-02-28T18:00:00Z',
      Message: '',
    })
    expect(run.context).toMatchObject({ SOURCE: 'wx_trigger', ENV: 'contract' })
    expect(run.context).not.toHaveProperty('OPENID')
    expect(run.trigger).toBe('timer')
    expect(run.now).toBeGreaterThan(DUE)
  })

  it('fire once for many missed runs, with the last due instant', async () => {
    const { fired } = await move({ advanceMs: 30 * DAY })
    expect(fired.map(({ dueAt }) => dueAt)).toEqual([DUE + 29 * DAY])
  })

  it('fire every time when the clock moves in steps', async () => {
    const dueAt: number[] = []
    for (let day = 0; day < 3; day += 1)
      dueAt.push(...(await move({ advanceMs: DAY })).fired.map((firing) => firing.dueAt))
    expect(dueAt).toEqual([DUE, DUE + DAY, DUE + 2 * DAY])
  })

  it('do not fire when the clock moves back, or not far enough', async () => {
    expect((await move({ advanceMs: 30_000 })).fired).toEqual([])
    expect((await move({ advanceMs: -DAY })).fired).toEqual([])
  })

  it('fire at once when asked', async () => {
    const firing = await emulator.api<Firing>('timers/timed/every-night/fire', 'POST')
    expect((await runOf(firing)).event.TriggerName).toBe('every-night')
    await expect(emulator.api('timers/timed/no-such/fire', 'POST')).rejects.toThrow('404')
  })

  it('are listed with their next run', async () => {
    const timers = await emulator.api<{ name: string; schedule: string; nextAt: number }[]>('timers')
    expect(timers).toEqual([
      expect.objectContaining({ name: 'every-night', schedule: '0 0 2 * * * *', nextAt: DUE }),
    ])
  })
})

describe('the clock', () => {
  it('is what functions see', async () => {
    const { body } = await emulator.call<{ now: number; date: string; isDate: boolean }>(
      'probe',
      {},
      'openid',
    )
    expect(body.date).toMatch(/^2027-02-28T17:59/)
    expect(body.now).toBe(Date.parse(body.date))
    expect(body.isDate).toBe(true)
  })

  it('goes back to real time', async () => {
    expect((await move({ reset: true })).offsetMs).toBe(0)
  })

  it.each([[{}], [{ advanceMs: 1, reset: true }], [{ now: 'tomorrow' }], [{ now: '1999-01-01T00:00:00Z' }]])(
    'refuses %j',
    async (command) => {
      await expect(move(command)).rejects.toThrow('400')
    },
  )
})
