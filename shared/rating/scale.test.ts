import { isBadLevel, isLevelOnScale, isSatisfiedLevel, LEVELS, levelLabel, SCALES } from './scale'

describe('the scales', () => {
  it('offer three levels, or the five of 国办发〔2019〕51号, best first', () => {
    expect(SCALES.three.map(({ label }) => label)).toEqual(['满意', '基本满意', '不满意'])
    expect(SCALES.five.map(({ label }) => label)).toEqual([
      '非常满意',
      '满意',
      '基本满意',
      '不满意',
      '非常不满意',
    ])
  })

  it('call the bottom levels bad and the top levels satisfied, the middle neither', () => {
    expect(LEVELS.filter(isBadLevel)).toEqual([1, 2])
    expect(LEVELS.filter(isSatisfiedLevel)).toEqual([4, 5])
  })

  it('take only their own levels', () => {
    expect(LEVELS.filter((level) => isLevelOnScale('three', level))).toEqual([1, 3, 5])
    expect(LEVELS.filter((level) => isLevelOnScale('five', level))).toEqual([...LEVELS])
  })

  it('name a level that came from the other scale by its national name', () => {
    expect(levelLabel('three', 5)).toBe('满意')
    expect(levelLabel('three', 4)).toBe('满意')
    expect(levelLabel('three', 2)).toBe('不满意')
  })
})
