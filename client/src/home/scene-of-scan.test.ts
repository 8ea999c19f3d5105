import { sceneOfScan } from './scene-of-scan'

const scene = '53e96eq446fv2g3f'

describe('the scene in what was scanned', () => {
  it.each([
    ['a mini-program code', `rating/rate/index?scene=${scene}`, scene],
    ['a printed link', `https://example.gov.cn/h5/#/rating/rate/index?scene=${scene}`, scene],
    ['a ticket in the scene', `rating/rate/index?scene=${scene}.A12`, `${scene}.A12`],
    ['an encoded scene', `rating/rate/index?scene=${scene}%2EA12`, `${scene}.A12`],
    ['the number as printed', '53E9 6EQ4 46FV 2G3F', scene],
  ])('is found in %s', (_, scanned, found) => {
    expect(sceneOfScan(scanned)).toBe(found)
  })

  it.each(['', 'https://example.com/pay?id=1', 'rating/rate/index?scene=%E0%A4%A', 'weixin://wxpay/abc'])(
    'is not seen in %j',
    (scanned) => {
      expect(sceneOfScan(scanned)).toBeUndefined()
    },
  )
})
