import { copiesOf, daysOfWeek, mondayOf, timeOf } from './week'

const shift = { personId: 'ma', personName: '马晓梅', fromMinute: 540, untilMinute: 720 }
const roster = (day: string, shifts = [shift]) => ({ day, version: 4, shifts })

describe('a week', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday)
  })

  it('has seven days, over the end of a year as well', () => {
    expect(daysOfWeek('2026-12-28').at(-1)).toBe('2027-01-03')
  })

  it('writes minutes as times', () => {
    expect([0, 545, 1440].map(timeOf)).toEqual(['00:00', '09:05', '24:00'])
  })
})

describe('copying last week', () => {
  it('fills the days that nobody has written, with people and times alone', () => {
    const copies = copiesOf([roster('2026-11-16'), roster('2026-11-17')], '2026-11-23')
    expect(copies.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24'])
    expect(copies[0]).toEqual({
      day: '2026-11-23',
      version: 0,
      shifts: [{ personId: 'ma', fromMinute: 540, untilMinute: 720 }],
    })
  })

  it('leaves alone what is written already, also a day on which nobody serves', () => {
    const written = [
      roster('2026-11-16'),
      roster('2026-11-17'),
      roster('2026-11-23', []),
      roster('2026-11-24'),
    ]
    expect(copiesOf(written, '2026-11-23')).toEqual([])
  })
})
