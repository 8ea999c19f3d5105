import { isActiveRating, type RatingContent } from './active-rating'

const plain: RatingContent = {
  level: 5,
  dimensions: { attitude: 5, efficiency: 5 },
  reasons: [],
  comment: '',
  photos: [],
}

describe('an active rating', () => {
  it('is not one where a face was tapped and nothing else, whichever face', () => {
    expect(isActiveRating(plain)).toBe(false)
    expect(isActiveRating({ ...plain, level: 1, dimensions: { attitude: 1 } })).toBe(false)
  })

  it.each<[string, Partial<RatingContent>]>([
    ['a dimension that differs', { dimensions: { attitude: 5, efficiency: 3 } }],
    ['a reason', { reasons: ['queue'] }],
    ['words', { comment: '很快' }],
    ['a photo', { photos: ['cloud://photo'] }],
    ['a service item', { serviceItemId: 'item-1' }],
  ])('is one with %s', (_what, more) => {
    expect(isActiveRating({ ...plain, ...more })).toBe(true)
  })

  it('stays what it was when its words are erased', () => {
    expect(isActiveRating({ ...plain, active: true })).toBe(true)
    expect(isActiveRating({ ...plain, serviceItemId: 'item-1', active: false })).toBe(false)
  })
})
