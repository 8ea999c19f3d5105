import { termOf } from './grant-term'

const NOON = Date.UTC(2026, 10, 24, 4)

describe('the term of a role', () => {
  it('begins at once and has no end when nothing is chosen', () => {
    expect(termOf(undefined, undefined, NOON)).toEqual({ from: NOON })
  })

  it('begins at once when it begins today', () => {
    expect(termOf('2026-11-24', undefined, NOON)).toEqual({ from: NOON })
  })

  it('begins with the chosen day and ends with the end of the last one, in Shanghai', () => {
    expect(termOf('2026-12-01', '2026-12-31', NOON)).toEqual({
      from: Date.UTC(2026, 10, 30, 16),
      until: Date.UTC(2026, 11, 31, 16),
    })
  })
})
