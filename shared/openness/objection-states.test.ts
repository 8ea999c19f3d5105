import { CONCERN_NAMES, CONCERNS, CONCERNS_OF_SUBJECT } from './objection-states'
import { SUBJECT_KINDS } from './subject-kinds'

describe('what can seem wrong', () => {
  it.each(SUBJECT_KINDS)('with a %s is told apart by its words, and last comes anything else', (kind) => {
    const names = CONCERNS_OF_SUBJECT[kind].map((concern) => CONCERN_NAMES[concern])
    expect(new Set(names).size).toBe(names.length)
    expect(CONCERNS_OF_SUBJECT[kind].at(-1)).toBe('other')
  })

  it('can be wrong with something', () => {
    const used = SUBJECT_KINDS.flatMap((kind) => CONCERNS_OF_SUBJECT[kind])
    expect(new Set(used)).toEqual(new Set(CONCERNS))
  })
})
