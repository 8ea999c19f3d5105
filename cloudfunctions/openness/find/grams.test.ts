import fc from 'fast-check'
import { excerptOf } from './excerpt'
import { gramsOf, gramsOfTerms, holdsAll, termsOf } from './grams'

describe('pieces of a text', () => {
  it('are neighbouring characters, and single ones of the title', () => {
    expect(gramsOf('村东道路', '硬化')).toEqual(['村', '东', '道', '路', '村东', '东道', '道路', '硬化'])
  })

  it('are the same in any width and case, and do not cross a sign', () => {
    expect(gramsOf('', 'ＡＢ，c')).toEqual(['ab'])
    expect(termsOf('  高龄，补贴 ＡBC ')).toEqual(['高龄', '补贴', 'abc'])
  })

  it('lead to every text in which what is looked for stands', () => {
    const characters = fc.constantFrom(...'村道路补贴高龄低保公开硬化，。 ａA1')
    const text = fc.string({ unit: characters, maxLength: 40 })
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.integer({ min: 1, max: 6 }), (title, words, from, length) => {
        const [looked] = termsOf([...`${title} ${words}`].slice(from, from + length).join(''))
        const pieces = gramsOfTerms(looked === undefined ? [] : [looked])
        // A single character is looked for in titles alone.
        fc.pre(looked !== undefined && ([...looked].length > 1 || holdsAll(title, [looked])))
        expect(holdsAll(`${title} ${words}`, [looked])).toBe(true)
        const held = gramsOf(title, words)
        expect(pieces.every((piece) => held.includes(piece))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('an excerpt', () => {
  it('shows the words around what was looked for', () => {
    const words = `${'甲'.repeat(40)}高龄补贴${'乙'.repeat(80)}`
    const excerpt = excerptOf(words, ['高龄补贴'])
    expect(excerpt).toMatch(/^…甲{16}高龄补贴乙+…$/)
  })

  it('begins at the beginning where the title alone holds it', () => {
    expect(excerptOf('每月发放', ['高龄'])).toBe('每月发放')
  })
})
