import { spokenDay } from './spoken-day'

describe('a day as people say it', () => {
  it('has no noughts in front', () => expect(spokenDay('2026-03-05')).toBe('3月5日'))
  it('keeps both digits', () => expect(spokenDay('2026-11-24')).toBe('11月24日'))
})
