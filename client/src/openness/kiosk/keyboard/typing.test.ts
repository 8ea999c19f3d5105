import { clear, eraseIn, pressEnter, typeInto } from './typing'

describe('writing into a field', () => {
  let field: HTMLInputElement
  const heard: string[] = []

  beforeEach(() => {
    heard.length = 0
    field = document.createElement('input')
    field.addEventListener('input', () => heard.push(field.value))
  })

  it('puts characters at the caret and tells the page', () => {
    typeInto(field, '低保')
    field.setSelectionRange(1, 1)
    typeInto(field, '收入')
    expect(heard).toEqual(['低保', '低收入保'])
    expect(field.selectionStart).toBe(3)
  })

  it('replaces what is marked', () => {
    field.value = '道路'
    field.setSelectionRange(0, 2)
    typeInto(field, '路灯')
    expect(field.value).toBe('路灯')
  })

  it('never goes beyond what the field takes', () => {
    field.maxLength = 3
    typeInto(field, '中庄村村')
    typeInto(field, '委')
    expect(field.value).toBe('中庄村')
  })

  it('takes away a character, or everything', () => {
    field.value = '低保'
    field.setSelectionRange(2, 2)
    eraseIn(field)
    expect(field.value).toBe('低')
    eraseIn(field)
    eraseIn(field)
    expect(field.value).toBe('')
    typeInto(field, '补贴')
    clear(field)
    expect(field.value).toBe('')
  })

  it('writes numbers at the end, since such a field has no caret', () => {
    field.type = 'number'
    typeInto(field, '4')
    typeInto(field, '75')
    expect(field.value).toBe('475')
    eraseIn(field)
    expect(field.value).toBe('47')
  })

  it('presses the key that looks for what was typed', () => {
    const pressed: number[] = []
    field.addEventListener('keydown', ({ keyCode }) => pressed.push(keyCode))
    pressEnter(field)
    expect(pressed).toEqual([13])
  })
})
