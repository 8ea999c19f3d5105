import { rankPlaces } from './ranking'

const place = (good: number, middling: number, bad: number) => ({
  count: good + middling + bad,
  levels: { 5: good, 3: middling, 1: bad },
})

describe('the ranks of places', () => {
  it('go by the satisfaction rate, then by the lower 差评率', () => {
    expect(rankPlaces([place(5, 0, 5), place(9, 0, 1), place(5, 5, 0)], 10)).toEqual([3, 1, 2])
  })

  it('are shared by equals, and the next one counts them', () => {
    expect(rankPlaces([place(9, 0, 1), place(18, 0, 2), place(5, 0, 5)], 10)).toEqual([1, 1, 3])
  })

  it('are not given below the minimum count', () => {
    expect(rankPlaces([place(9, 0, 0), place(1, 0, 9)], 10)).toEqual([undefined, 1])
  })
})
