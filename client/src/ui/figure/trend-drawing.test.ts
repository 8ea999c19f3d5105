import { drawTrend } from './trend-drawing'

const pathIn = (mask: string) => /d='([^']*)'/.exec(decodeURIComponent(mask))?.[1] ?? ''

describe('the drawing of a trend', () => {
  it('has a bar for each period with ratings, the largest as tall as the field', () => {
    const path = pathIn(drawTrend([{ count: 10 }, { count: 0 }, { count: 5 }]).bars)
    expect(path.match(/M/g)).toHaveLength(2)
    expect(path).toContain('v-100')
    expect(path).toContain('v-50')
  })

  it('breaks the line where a share is hidden', () => {
    const points = [0.9, 0.8, undefined, 0.7].map((share) => ({ count: 1, share }))
    const path = pathIn(drawTrend(points).line)
    expect(path.match(/M/g)).toHaveLength(2)
    expect(path.match(/L/g)).toHaveLength(1)
  })

  it('draws nothing of nothing', () => {
    expect(pathIn(drawTrend([]).bars)).toBe('')
    expect(pathIn(drawTrend([{ count: 0 }]).bars)).toBe('')
  })
})
