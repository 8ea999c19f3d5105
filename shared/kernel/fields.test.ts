import { safeParse } from 'valibot'
import { cursorField, fileIdField, idField, mobileField, requestIdField, textField } from './fields'

describe('a mobile number', () => {
  it.each([
    ['17000000001', '17000000001'],
    [' 170-0000-0001 ', '17000000001'],
    ['+86 170 0000 0001', '17000000001'],
    ['8617000000001', '17000000001'],
  ])('%j is taken as %s', (typed, mobile) => {
    expect(safeParse(mobileField, typed)).toMatchObject({ success: true, output: mobile })
  })

  it.each([
    '',
    '12000000001',
    '1700000000',
    '170000000011',
    '+8517000000001',
    '１７０００００００１',
    '17000000001x',
  ])('%j is refused', (typed) => {
    expect(safeParse(mobileField, typed)).toMatchObject({
      success: false,
      issues: [{ message: '请填写11位手机号' }],
    })
  })
})

describe('text', () => {
  it('loses its margins and control characters, and keeps line breaks', () => {
    expect(safeParse(textField(20), ' 一\u0000\t\n二\u007f ')).toMatchObject({
      success: true,
      output: '一\n二',
    })
  })

  it('counts characters as people do: an emoji is one', () => {
    expect(safeParse(textField(2), '😀😀').success).toBe(true)
    expect(safeParse(textField(2), '一二三')).toMatchObject({ issues: [{ message: '最多2个字' }] })
  })

  it('is refused before it is looked at when it is far too long', () => {
    expect(safeParse(textField(500), ' '.repeat(100_000)).success).toBe(false)
  })

  it('must be there where it is asked for', () => {
    expect(safeParse(textField(10, 1), ' \u0000 ')).toMatchObject({ issues: [{ message: '请填写' }] })
    expect(safeParse(textField(10), '  ')).toMatchObject({ success: true, output: '' })
  })
})

describe('ids and tokens', () => {
  it('take no character that means something elsewhere', () => {
    for (const id of ['', 'a/b', '$where', 'a b', '../x', 'é', 'x'.repeat(97)]) {
      expect(safeParse(idField, id).success).toBe(false)
    }
    expect(safeParse(idField, 'hall:630102-01_a.b').success).toBe(true)
    expect(safeParse(cursorField, '0000-a$').success).toBe(false)
  })

  it('of a request are long enough that two people do not meet', () => {
    expect(safeParse(requestIdField, 'x'.repeat(15)).success).toBe(false)
    expect(safeParse(requestIdField, 'x'.repeat(16)).success).toBe(true)
  })

  it('of a file are the platform’s', () => {
    expect(safeParse(fileIdField, 'cloud://env.bucket/path').success).toBe(true)
    for (const id of ['https://a/b', 'cloud://a b', `cloud://${'x'.repeat(512)}`]) {
      expect(safeParse(fileIdField, id).success).toBe(false)
    }
  })
})
