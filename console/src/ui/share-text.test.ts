import { shareText } from './share-text'

describe('a share', () => {
  it.each([
    [undefined, '—'],
    [0, '0%'],
    [0.0004, '不到0.1%'],
    [0.5, '50%'],
    [0.1234, '12.3%'],
    [0.9996, '99.9%'],
    [1, '100%'],
  ])('of %s reads %s', (share, words) => {
    expect(shareText(share)).toBe(words)
  })
})
