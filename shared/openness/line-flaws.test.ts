import fc from 'fast-check'
import { amountOf } from '../kernel/money'
import { type CheckedLine, flawsOfLine } from './line-flaws'

const TODAY = '2026-11-28'
const PAYMENT: CheckedLine = {
  kind: 'payment',
  regionId: '630102100201',
  year: 2026,
  item: '耕地地力保护补贴',
  amount: 47_500,
  day: '2026-06-30',
  batch: '',
  remark: '',
  fundId: 'fund',
  payer: '中庄村委会',
  recipient: { kind: 'person', name: '马晓梅' },
}
const FUND: CheckedLine = {
  ...PAYMENT,
  kind: 'fund',
  policy: { title: '通知', number: '', issuer: '省财政厅', plainWords: '种地的农户领取。' },
  sourceLevel: 'central',
}
const { fundId: _fund, payer: _payer, recipient: _recipient, ...PLAIN } = PAYMENT
const fieldsOf = (line: CheckedLine) => flawsOfLine(line, TODAY).map(({ field }) => field)

describe('a line that does not fit together', () => {
  it('is none where everything is there and nothing else', () => {
    expect(flawsOfLine(PAYMENT, TODAY)).toEqual([])
    expect(flawsOfLine({ ...PLAIN, kind: 'income' }, TODAY)).toEqual([])
    expect(flawsOfLine({ ...PLAIN, kind: 'holding', fundId: 'fund', amount: 0 }, TODAY)).toEqual([])
  })

  it('lacks what its kind has to tell, or tells what its kind has not', () => {
    expect(fieldsOf({ ...PLAIN, kind: 'payment' })).toEqual(['fundId', 'payer', 'recipient'])
    expect(fieldsOf({ ...PLAIN, kind: 'allocation' })).toEqual(['fundId', 'giver'])
    expect(fieldsOf(FUND)).toEqual(['fundId', 'payer', 'recipient'])
    expect(fieldsOf({ ...PLAIN, kind: 'income', recipient: { kind: 'person', name: '马某' } })).toEqual([
      'recipient',
    ])
  })

  it('has standard, quantity and unit all three or none', () => {
    expect(fieldsOf({ ...PAYMENT, standard: 9_500 })).toEqual(['quantity', 'unit'])
    expect(fieldsOf({ ...PAYMENT, quantity: 5_000, unit: '亩' })).toEqual(['standard'])
    expect(fieldsOf({ ...PAYMENT, standard: 9_500, quantity: 5_000, unit: '亩' })).toEqual([])
    expect(fieldsOf({ ...PAYMENT, standard: 9_500, quantity: 5_001, unit: '亩' })).toEqual(['amount'])
  })

  it('has the amount of standard times quantity, to the 分', () => {
    const parts = fc.record({
      standard: fc.integer({ min: 0, max: 10_000_000 }),
      quantity: fc.integer({ min: 1, max: 10_000_000 }),
      off: fc.integer({ min: -3, max: 3 }),
    })
    fc.assert(
      fc.property(parts, ({ off, quantity, standard }) => {
        const amount = amountOf(standard, quantity) + off
        if (amount <= 0) return true
        const fields = fieldsOf({ ...PAYMENT, standard, quantity, unit: '亩', amount })
        return off === 0 ? fields.length === 0 : fields.join() === 'amount'
      }),
    )
  })

  it('pays nothing, tomorrow, or in another year', () => {
    expect(fieldsOf({ ...PAYMENT, amount: 0 })).toEqual(['amount'])
    expect(fieldsOf({ ...PAYMENT, day: '2026-11-29' })).toEqual(['day'])
    expect(fieldsOf({ ...PAYMENT, day: '2025-12-31' })).toEqual(['year'])
    // What was held at the end of a year is stated in the next one.
    expect(fieldsOf({ ...PLAIN, kind: 'holding', fundId: 'fund', day: '2025-12-31' })).toEqual([])
  })

  it('gives the ID number of an organisation', () => {
    const recipient = { kind: 'organization' as const, name: '中庄合作社' }
    expect(fieldsOf({ ...PAYMENT, recipient })).toEqual([])
    expect(fieldsOf({ ...PAYMENT, recipient: { ...recipient, idNumber: '1' } })).toEqual([
      'recipient.idNumber',
    ])
    expect(fieldsOf({ ...PAYMENT, recipient, recipientKey: 'key' })).toEqual(['recipient.idNumber'])
  })

  it('says what to do about it', () => {
    expect(flawsOfLine({ ...PAYMENT, standard: 9_500, quantity: 4_000, unit: '亩' }, TODAY)).toEqual([
      {
        field: 'amount',
        problem: '标准乘数量是380.00元，金额却是475.00元',
        remedy: '请核对标准、数量和金额',
      },
    ])
  })
})
