import { type ComparedLine, differencesOf } from './line-differences'

const LINE: ComparedLine = {
  kind: 'payment',
  regionId: '630102100201',
  regionName: '中庄村',
  year: 2026,
  item: '种粮补贴',
  amount: 47_500,
  day: '2026-06-30',
  batch: '',
  remark: '',
  recipient: { kind: 'person', name: '马*梅' },
}

describe('what changed between two versions of a line', () => {
  it('is nothing where they say the same', () => {
    expect(differencesOf(LINE, { ...LINE })).toEqual([])
  })

  it('is told field by field, in words and in 元', () => {
    const after: ComparedLine = {
      ...LINE,
      amount: 57_000,
      standard: 9_500,
      quantity: 6_000,
      unit: '亩',
      batch: '第一批',
    }
    expect(differencesOf(LINE, after)).toEqual([
      { field: '标准', before: '（空）', after: '95.00元' },
      { field: '数量', before: '（空）', after: '6' },
      { field: '计量单位', before: '（空）', after: '亩' },
      { field: '金额', before: '475.00元', after: '570.00元' },
      { field: '批次', before: '（空）', after: '第一批' },
    ])
  })

  it('names people, places and policies', () => {
    const after: ComparedLine = {
      ...LINE,
      recipient: { kind: 'organization', name: '中庄合作社' },
      sourceLevel: 'province',
      policy: { title: '通知', number: '青财农〔2026〕12号', issuer: '省财政厅', plainWords: '每亩95元。' },
    }
    expect(differencesOf(after, LINE).map(({ after: to, before, field }) => [field, before, to])).toEqual([
      ['资金来源', '省级', '（空）'],
      ['领取人', '中庄合作社', '马*梅'],
      ['个人或单位', '单位', '个人'],
      ['政策名称', '通知', '（空）'],
      ['文号', '青财农〔2026〕12号', '（空）'],
      ['发文单位', '省财政厅', '（空）'],
      ['政策说明', '每亩95元。', '（空）'],
    ])
  })
})
