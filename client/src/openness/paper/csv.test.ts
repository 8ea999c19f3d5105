import { csvOf } from './csv'

describe('rows as CSV', () => {
  it('quotes what would else be read as two cells or two rows', () => {
    expect(csvOf([['中庄村', '1,200.00', '补"贴"', '两\n行'], ['朱家庄村']])).toBe(
      '中庄村,"1,200.00","补""贴""","两\n行"\r\n朱家庄村\r\n',
    )
  })
})
