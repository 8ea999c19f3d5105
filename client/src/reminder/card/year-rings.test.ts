import { scatterLeaves } from './scatter-leaves'
import { INNERMOST, OUTERMOST, unevenness, yearRings } from './year-rings'

describe('the rings', () => {
  it.each([1, 2, 9, 18, 40, 41, 70, 100])('are %d for as many years, from the number to the rim', (years) => {
    const rings = yearRings(years)
    expect(rings).toHaveLength(years)
    expect(rings.at(-1)?.radius).toBe(OUTERMOST)
    if (years > 1) expect(rings[0]?.radius).toBe(INNERMOST)
    const gaps = rings.slice(1).map(({ radius }, index) => radius - (rings[index]?.radius ?? 0))
    for (const gap of gaps) expect(gap).toBeGreaterThan(0)
  })

  it('tell decades and this year apart from the others', () => {
    const [ninth, tenth, last] = [8, 9, 11].map((index) => yearRings(12)[index])
    expect(tenth?.width).toBeGreaterThan(ninth?.width ?? Number.NaN)
    expect(last?.opacity).toBe(1)
  })

  it('close without a step', () => {
    expect(unevenness(0)).toBeCloseTo(unevenness(2 * Math.PI))
  })
})

describe('the leaves', () => {
  const middle = { x: 540, y: 462 }
  const leaves = scatterLeaves(middle)

  it('lie around the rings and touch none', () => {
    expect(leaves.length).toBeGreaterThan(30)
    for (const { x, y, length } of leaves) {
      const rim = OUTERMOST * (1 + 0.022)
      expect(Math.hypot(x - middle.x, y - middle.y) - length / 2).toBeGreaterThan(rim)
    }
  })

  it('are the same on every drawing', () => {
    expect(scatterLeaves(middle)).toEqual(leaves)
  })
})
