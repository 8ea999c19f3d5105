import { type Idle, idleAfter, startIdleClock } from './idle-clock'

describe('the clock of a screen that nobody touches', () => {
  let seen: Idle[]
  const start = () => startIdleClock(Date.now, (idle) => seen.push(idle))
  const phases = () => seen.map(({ phase }) => phase)

  beforeEach(() => {
    jest.useFakeTimers()
    seen = []
  })
  afterEach(() => jest.useRealTimers())

  it('stands still before the first touch', () => {
    start()
    jest.advanceTimersByTime(600_000)
    expect(seen).toEqual([])
  })

  it('counts down from 10 after 50 seconds, and the visit is over once after 60', () => {
    start().touch()
    jest.advanceTimersByTime(49_900)
    expect(phases()).toEqual(['used'])
    jest.advanceTimersByTime(600_000)
    const seconds = seen.flatMap((idle) => (idle.phase === 'ending' ? [idle.secondsLeft] : []))
    expect(seconds).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(phases().filter((phase) => phase === 'over')).toEqual(['over'])
    expect(seen.at(-1)).toEqual({ phase: 'over' })
  })

  it('begins anew with any touch, also in the last second', () => {
    const clock = start()
    clock.touch()
    jest.advanceTimersByTime(59_500)
    clock.touch()
    expect(seen.at(-1)).toEqual({ phase: 'used' })
    jest.advanceTimersByTime(49_900)
    expect(seen.at(-1)).toEqual({ phase: 'used' })
    jest.advanceTimersByTime(10_100)
    expect(seen.at(-1)).toEqual({ phase: 'over' })
  })

  it('does not bring a visit back that is over', () => {
    const clock = start()
    clock.touch()
    jest.advanceTimersByTime(60_250)
    clock.touch()
    jest.advanceTimersByTime(600_000)
    expect(seen.at(-1)).toEqual({ phase: 'over' })
  })

  it('says nothing after it was stopped', () => {
    const clock = start()
    clock.touch()
    clock.stop()
    jest.advanceTimersByTime(600_000)
    expect(phases()).toEqual(['used'])
  })

  it.each([
    [0, { phase: 'used' }],
    [49_999, { phase: 'used' }],
    [50_000, { phase: 'ending', secondsLeft: 10 }],
    [59_999, { phase: 'ending', secondsLeft: 1 }],
    [60_000, { phase: 'over' }],
    [86_400_000, { phase: 'over' }],
  ])('takes %d milliseconds for %j', (milliseconds, idle) => {
    expect(idleAfter(milliseconds)).toEqual(idle)
  })
})
