import { moneyInWords, paidShare, priceOf } from './project-money'

const figures = { estimate: 80_000_000, changed: 0, paid: 0 }
const contract = { ...figures, budget: 78_000_000, contract: 76_000_000 }

describe('the money of a project in one sentence', () => {
  it.each([
    [figures, '估算投资80万元，还没有定预算'],
    [{ ...figures, budget: 78_000_000 }, '预算78万元，还没有签合同'],
    [{ ...figures, budget: 78_000_000, paid: 1_000_000 }, '预算78万元，还没有签合同，已付1万元'],
    [contract, '合同76万元，还没有付款'],
    [{ ...contract, paid: 1_000_000 }, '合同76万元，已付1万元，不到一成'],
    [{ ...contract, paid: 38_000_000 }, '合同76万元，已付38万元，占五成'],
    [
      { ...contract, changed: 4_000_000, paid: 30_000_000 },
      '合同76万元，变更增加4万元，已付30万元，占三成多',
    ],
    [
      { ...contract, changed: -4_000_000, paid: 72_000_000 },
      '合同76万元，变更减少4万元，已付72万元，已经付清',
    ],
    [
      { ...contract, audited: 75_000_000, paid: 76_000_000 },
      '合同76万元，审计后结算75万元，已付76万元，比总价多付1万元',
    ],
  ])('%j', (one, words) => expect(moneyInWords(one)).toBe(words))

  it('takes the audit for the price before anything else, and the plan last', () => {
    expect(priceOf({ ...contract, changed: 1, audited: 5 })).toBe(5)
    expect(priceOf({ ...contract, changed: 1 })).toBe(76_000_001)
    expect(priceOf(figures)).toBe(80_000_000)
  })

  it('never has more paid than all of it', () => {
    expect(paidShare({ ...contract, paid: 80_000_000 })).toBe(1)
    expect(paidShare({ ...contract, contract: 0, paid: 1 })).toBe(1)
    expect(paidShare({ ...contract, contract: 0 })).toBe(0)
  })
})
