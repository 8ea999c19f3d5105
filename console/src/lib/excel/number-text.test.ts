import fc from 'fast-check'
import { dayText, numberText } from './number-text'

describe('a number of an Excel file', () => {
  it.each([
    ['39630', '39630'],
    ['0.30000000000000004', '0.3'],
    ['-1.1000000000000001', '-1.1'],
    ['1.1010119900101001E+17', '110101199001010010'],
    ['110101199001010011', '110101199001010011'],
    ['1E-7', '0.0000001'],
    ['2.5e3', '2500'],
    ['12.50', '12.5'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['0.99999999999999989', '1'],
    ['123456789012.34567', '123456789012.346'],
    ['1E999999', '1E999999'],
    ['甲', '甲'],
  ])('is written out: %s as %s', (kept, text) => {
    expect(numberText(kept)).toBe(text)
  })

  it('is the same number, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = numberText(String(number))
        expect(text).not.toMatch(/e/i)
        const off = Math.abs(Number(text) - number)
        expect(off).toBeLessThanOrEqual(Math.abs(number) * 1e-14)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a day of an Excel file', () => {
  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['39630', '2008-07-01'],
    ['39630.75', '2008-07-01'],
    ['39629.9999999999', '2008-07-01'],
    ['2958465', '9999-12-31'],
    ['2958466', '2958466'],
    ['-1', '-1'],
    ['0.375', '09:00'],
  ])('is written as a day: %s as %s', (kept, text) => {
    expect(dayText(kept, false)).toBe(text)
  })
})
