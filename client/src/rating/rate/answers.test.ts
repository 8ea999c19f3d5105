import { type Answers, asksReasons, changeAnswers, dimensionLevel, NO_ANSWERS } from './answers'

const after = (...changes: Parameters<typeof changeAnswers>[1][]): Answers =>
  changes.reduce(changeAnswers, NO_ANSWERS)

describe('the answers of the rating form', () => {
  it('take the overall level for every dimension', () => {
    const answers = after({ kind: 'level', level: 5 })
    expect(dimensionLevel(answers, 'attitude')).toBe(5)
  })

  it('keep a dimension that was chosen by hand when the overall level changes', () => {
    const answers = after(
      { kind: 'level', level: 5 },
      { kind: 'dimension', code: 'efficiency', level: 3 },
      { kind: 'level', level: 1 },
    )
    expect(dimensionLevel(answers, 'efficiency')).toBe(3)
    expect(dimensionLevel(answers, 'attitude')).toBe(1)
  })

  it('tick and untick a reason', () => {
    expect(after({ kind: 'reason', code: 'cold' }).reasons).toEqual(['cold'])
    expect(after({ kind: 'reason', code: 'cold' }, { kind: 'reason', code: 'cold' }).reasons).toEqual([])
  })

  it.each([
    [1, true],
    [2, true],
    [3, false],
    [5, false],
  ] as const)('at level %i ask for reasons: %s', (level, asked) => {
    expect(asksReasons(after({ kind: 'level', level }))).toBe(asked)
  })
})
