import {
  accumulateCounts,
  addCounts,
  type CountedRating,
  countRatings,
  emptyCounts,
  publishCounts,
} from './figures'
import { DEFAULT_RATING_SETTINGS } from './rating-settings'
import type { Level } from './scale'

const settings = { ...DEFAULT_RATING_SETTINGS, minimumCount: 3 }
const rating = (level: Level, more: Partial<CountedRating> = {}): CountedRating => ({
  level,
  dimensions: {},
  reasons: [],
  comment: '',
  photos: [],
  hour: '09',
  ...more,
})

describe('counts', () => {
  const ratings = [
    rating(5, { dimensions: { attitude: 5 } }),
    rating(1, { dimensions: { attitude: 3 }, reasons: ['cold', 'queue'] }),
    rating(1, { reasons: ['cold'], hour: '15' }),
  ]

  it('say how often each level, each dimension’s level and each reason was chosen, when, and how many chose by themselves', () => {
    expect(countRatings(ratings)).toEqual({
      count: 3,
      levels: { 5: 1, 1: 2 },
      dimensions: { attitude: { 5: 1, 3: 1 } },
      reasons: { cold: 2, queue: 1 },
      active: 2,
      hours: { '09': { 5: 1, 1: 1 }, 15: { 1: 1 } },
      handling: {},
    })
  })

  it('hold what became of a case, and of a dismissed rating nothing but that it was dismissed', () => {
    const handled = [
      ...ratings,
      rating(1, { standing: { state: 'closed', onTime: true, followUp: 'solved', reopened: 1 } }),
      rating(1, {
        dimensions: { attitude: 1 },
        reasons: ['cold'],
        standing: { state: 'dismissed', dismissal: 'malicious', onTime: true, reopened: 0 },
      }),
    ]
    expect(countRatings(handled)).toEqual({
      ...countRatings([...ratings, rating(1)]),
      handling: { cases: 1, closed: 1, onTime: 1, solved: 1, reopened: 1, malicious: 1 },
    })
    expect(addCounts(handled.map((one) => countRatings([one])))).toEqual(countRatings(handled))
  })

  it('of two parts add up to the counts of the whole', () => {
    const parts = [countRatings(ratings.slice(0, 1)), countRatings(ratings.slice(1))]
    expect(addCounts(parts)).toEqual(countRatings(ratings))
    expect(parts[0]).toEqual(countRatings(ratings.slice(0, 1)))
  })

  it('of nothing change nothing', () => {
    const counts = countRatings(ratings)
    accumulateCounts(counts, emptyCounts())
    expect(counts).toEqual(countRatings(ratings))
  })
})

describe('public figures', () => {
  const levels = (...chosen: Level[]) => countRatings(chosen.map((level) => rating(level)))

  it('hide the score below the minimum count, and show it from there on', () => {
    expect(publishCounts(levels(5, 5), settings)).toEqual({
      count: 2,
      dismissed: { misrated: 0, malicious: 0 },
    })
    expect(publishCounts(levels(5, 5, 5), settings).score).toBeDefined()
  })

  it('say below the minimum count, too, how many ratings do not count, and nothing of the cases', () => {
    const counts = countRatings([
      rating(1, { standing: { state: 'open', reopened: 0 } }),
      rating(1, { standing: { state: 'dismissed', dismissal: 'misrated', reopened: 0 } }),
    ])
    expect(publishCounts(counts, settings)).toEqual({ count: 1, dismissed: { misrated: 1, malicious: 0 } })
  })

  it('give shares between 0 and 1; 基本满意 is neither satisfied nor bad', () => {
    expect(publishCounts(levels(5, 3, 3, 1), settings).score).toMatchObject({
      satisfiedRate: 0.25,
      badRate: 0.25,
    })
  })

  it('list the levels of the scale best first, with 0 where nobody chose', () => {
    const shown = publishCounts(levels(5, 5, 1), settings).score?.levels
    expect(shown?.map(({ count, label }) => [label, count])).toEqual([
      ['满意', 2],
      ['基本满意', 0],
      ['不满意', 1],
    ])
  })

  it('keep showing levels from before the scale was changed', () => {
    const shown = publishCounts(levels(5, 4, 2), settings).score?.levels
    expect(shown?.map(({ count, level }) => [level, count])).toEqual([
      [5, 1],
      [4, 1],
      [3, 0],
      [2, 1],
      [1, 0],
    ])
  })

  it('give a dimension’s share among those who rated it, and leave out one that nobody rated', () => {
    const counts = countRatings([
      rating(5, { dimensions: { attitude: 5 } }),
      rating(5),
      rating(1, { dimensions: { attitude: 1 } }),
    ])
    const dimensions = publishCounts(counts, settings).score?.dimensions
    expect(dimensions?.map(({ code, satisfiedRate }) => [code, satisfiedRate])).toEqual([['attitude', 0.5]])
  })
})
