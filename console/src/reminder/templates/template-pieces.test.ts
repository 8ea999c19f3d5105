// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a template writes a variable like this
import { insertVariable, piecesOf } from './template-pieces'

describe('the pieces of a template', () => {
  it.each(['', '没有变量', '${name}', '${name}同志，${day}是您${a}${b}', '坏的 ${name 和 $'])(
    'are the whole text: %s',
    (text) => {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    },
  )

  it('tell words from variables', () => {
    expect(piecesOf('您好，${name}！')).toEqual([
      { from: 0, text: '您好，' },
      { from: 3, text: '${name}', variable: 'name' },
      { from: 10, text: '！' },
    ])
  })
})

describe('a variable that is put in', () => {
  it('replaces what is selected, and the cursor stands behind it', () => {
    const after = insertVariable('您好某某！', 'name', { from: 2, until: 4 })
    expect(after).toEqual({ text: '您好${name}！', cursor: 9 })
  })
})
