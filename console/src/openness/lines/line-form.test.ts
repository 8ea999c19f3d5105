import { formOfLine, type LineForm, lineFieldsOf, nextForm } from './line-form'

const VILLAGE = { regionId: '630102100201', regionName: '中庄村', year: 2026 }
const TOWN = { regionId: '630102100', regionName: '韵家口镇', year: 2026 }
const TODAY = '2026-11-28'

const payment: LineForm = {
  kind: 'payment',
  giverKind: 'here',
  regionId: VILLAGE.regionId,
  fundId: 'fund-1',
  item: '种粮补贴',
  amount: '475',
  day: '2026-06-30',
  payer: '韵家口镇财政所',
  recipient: { kind: 'person', name: '马晓梅', idNumber: '', mobile: '' },
  standard: '95.00',
  quantity: '5',
  unit: '亩',
}

const problemsOf = (form: LineForm, place = VILLAGE) => {
  const result = lineFieldsOf(form, place, TODAY)
  return result.ok ? [] : result.problems
}

describe('the form of a line', () => {
  it('reads amounts exactly and leaves out what was not filled in', () => {
    expect(lineFieldsOf(payment, VILLAGE, TODAY)).toEqual({
      ok: true,
      line: {
        kind: 'payment',
        regionId: VILLAGE.regionId,
        year: 2026,
        item: '种粮补贴',
        amount: 47_500,
        day: '2026-06-30',
        batch: '',
        remark: '',
        fundId: 'fund-1',
        payer: '韵家口镇财政所',
        recipient: { kind: 'person', name: '马晓梅' },
        standard: 9500,
        quantity: 5000,
        unit: '亩',
      },
    })
  })

  it('says at each field what is wrong there, once', () => {
    const wrong = { ...payment, amount: '4万5', day: '2026-12-01', recipient: { kind: 'person' as const } }
    expect(problemsOf(wrong).map(({ path }) => path.join('.'))).toEqual(['amount', 'recipient.name'])
    const { amount: _amount, ...unpriced } = payment
    expect(problemsOf(unpriced)).toEqual([{ path: ['amount'], message: '请填写' }])
    expect(problemsOf({ ...payment, day: '2026-12-01' })).toEqual([
      { path: ['day'], message: '2026-12-01还没有到。请填写实际发生的日期' },
    ])
    expect(problemsOf({ ...payment, quantity: '4' })).toEqual([
      { path: ['amount'], message: '标准乘数量是380.00元，金额却是475.00元。请核对标准、数量和金额' },
    ])
  })

  it('says at once what its kind must have', () => {
    const empty: LineForm = { kind: 'fund', giverKind: 'here' }
    expect(problemsOf(empty).map(({ path }) => path.join('.'))).toEqual([
      'item',
      'amount',
      'day',
      'policy.title',
      'policy.issuer',
      'policy.plainWords',
      'sourceLevel',
    ])
  })

  it('takes with it only what the kind has', () => {
    const income = lineFieldsOf({ ...payment, kind: 'income' }, VILLAGE, TODAY)
    expect(income).toMatchObject({ ok: true, line: { kind: 'income', payer: '韵家口镇财政所' } })
    expect(income.ok && Object.keys(income.line)).not.toContain('recipient')
  })

  it('names the publishing place as giver, or whoever stands outside', () => {
    const passedOn: LineForm = {
      kind: 'allocation',
      giverKind: 'here',
      regionId: VILLAGE.regionId,
      fundId: 'fund-1',
      item: '种粮补贴',
      amount: '80000',
      day: '2025-12-30',
    }
    expect(lineFieldsOf(passedOn, TOWN, TODAY)).toMatchObject({
      line: { giver: { regionId: TOWN.regionId, name: '韵家口镇' }, regionId: VILLAGE.regionId, year: 2025 },
    })
    const given = { ...passedOn, giverKind: 'outside' as const, giver: { name: '西宁市财政局' } }
    expect(lineFieldsOf(given, TOWN, TODAY)).toMatchObject({
      line: { giver: { name: '西宁市财政局' }, regionId: TOWN.regionId },
    })
  })

  it('opens a line as it was written, and keeps for the next one what is usually the same', () => {
    const result = lineFieldsOf(payment, VILLAGE, TODAY)
    if (!result.ok) throw new Error('the line is right')
    const again = formOfLine(result.line)
    expect(lineFieldsOf(again, VILLAGE, TODAY)).toEqual(result)
    const next = nextForm(again)
    expect(next).toMatchObject({ kind: 'payment', fundId: 'fund-1', standard: '95', payer: '韵家口镇财政所' })
    expect(next).not.toHaveProperty('amount')
    expect(next).not.toHaveProperty('recipient')
  })
})
