import { currentPeriod, isLatest, movePeriod } from './move-period'

describe('moving through periods', () => {
  it.each([
    [{ kind: 'day', key: '2026-03-01' }, '2026-02-28', '2026-03-02'],
    [{ kind: 'month', key: '2026-01' }, '2025-12', '2026-02'],
    [{ kind: 'month', key: '2026-02' }, '2026-01', '2026-03'],
    [{ kind: 'year', key: '2024' }, '2023', '2025'],
  ] as const)('from %j back to %s and on to %s', (period, earlier, later) => {
    expect(movePeriod(period, 'earlier')).toEqual({ kind: period.kind, key: earlier })
    expect(movePeriod(period, 'later')).toEqual({ kind: period.kind, key: later })
  })

  it('begins with the day in Shanghai, whatever the zone of the phone', () => {
    const lateInLondon = Date.UTC(2026, 0, 31, 17, 0)
    expect(currentPeriod('day', lateInLondon).key).toBe('2026-02-01')
    expect(currentPeriod('month', lateInLondon).key).toBe('2026-02')
  })

  it('ends with the present', () => {
    const now = Date.UTC(2026, 10, 24)
    expect(isLatest({ kind: 'month', key: '2026-11' }, now)).toBe(true)
    expect(isLatest({ kind: 'month', key: '2026-10' }, now)).toBe(false)
  })
})
