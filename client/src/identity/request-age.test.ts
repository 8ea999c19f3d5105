import { requestAge } from './request-age'

const SECOND = 1_000
const request = { requestedAt: 100 * SECOND, expiresAt: 220 * SECOND }

describe('the age of a request', () => {
  it('counts from when it was made', () => {
    expect(requestAge(request, 112 * SECOND, 130 * SECOND)).toEqual({ seconds: 30, over: false })
  })

  it('is over when its life is', () => {
    expect(requestAge(request, 112 * SECOND, 219 * SECOND).over).toBe(false)
    expect(requestAge(request, 112 * SECOND, 220 * SECOND).over).toBe(true)
  })

  it.each([
    ['an hour behind', -3_500],
    ['an hour ahead', 3_700],
  ])('is not said by a phone whose clock is %s', (_, second) => {
    const received = second * SECOND
    expect(requestAge(request, received, received + 30 * SECOND)).toEqual({ seconds: undefined, over: false })
    expect(requestAge(request, received, received + 120 * SECOND).over).toBe(true)
  })

  it('is never negative when the clocks differ a little', () => {
    expect(requestAge(request, 98 * SECOND, 98 * SECOND)).toEqual({ seconds: 0, over: false })
  })
})
