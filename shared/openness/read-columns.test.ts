import { BOOK_COLUMNS, BOOK_IMPORT_KINDS } from './import-columns'
import { readColumns } from './read-columns'

const PAYMENTS = ['村名', '补贴名称', '姓名', '金额（元）', '日期', '发放单位']

/** The head with another title for the amount. */
const withAmount = (title: string) => PAYMENTS.map((one, at) => (at === 3 ? title : one))

/** Key and unit of each column that was understood, in the order of the file. */
function understood(kind: 'accounts' | 'allocations' | 'payments', titles: readonly string[]) {
  const read = readColumns(kind, titles)
  return read.ok ? read.columns.map(({ key, perUnit, unit }) => [key, perUnit ?? unit].filter(Boolean)) : read
}

describe('the head of a file', () => {
  it.each(BOOK_IMPORT_KINDS)('of the template %s is understood whole', (kind) => {
    const columns = BOOK_COLUMNS[kind]
    const read = readColumns(
      kind,
      columns.map(({ title }) => title),
    )
    expect(read).toMatchObject({ ok: true, ignored: [] })
    expect(read.ok && read.columns.map(({ key }) => key)).toEqual(columns.map(({ key }) => key))
  })

  it('is understood in any order and under its usual titles, with units and stars and spaces in it', () => {
    const titles = [
      ' * 户主姓名',
      '金 额(万元)',
      '发放时间：',
      '村（居）',
      '资金项目',
      '付款单位',
      '面积（亩）',
      '序号',
      '',
    ]
    expect(readColumns('payments', titles)).toEqual({
      ok: true,
      columns: [
        { key: 'name', title: '* 户主姓名', at: 0 },
        { key: 'amount', title: '金 额(万元)', at: 1, perUnit: 1_000_000 },
        { key: 'day', title: '发放时间：', at: 2 },
        { key: 'region', title: '村（居）', at: 3 },
        { key: 'fund', title: '资金项目', at: 4 },
        { key: 'payer', title: '付款单位', at: 5 },
        { key: 'quantity', title: '面积（亩）', at: 6, unit: '亩' },
      ],
      ignored: ['序号'],
    })
  })

  it.each([
    ['发放金额（单位：元）', 100],
    ['金额(人民币元)', 100],
    ['数额/万元', 1_000_000],
    ['拨付金额（亿元）', 10_000_000_000],
    ['金额（百元）', 10_000],
  ])('names the unit of money: %s', (title, perUnit) => {
    expect(understood('payments', withAmount(title))).toContainEqual(['amount', perUnit])
  })

  it('has the standard for one unit of something', () => {
    expect(understood('payments', [...PAYMENTS, '补贴标准（元/亩）'])).toContainEqual(['standard', 100])
  })

  it('may leave the unit of money to a column of its own', () => {
    expect(understood('payments', [...withAmount('金额'), '金额单位'])).toContainEqual(['amount'])
    const message = '没有写明单位。请把表头改成“金额（元）”，或另加一列“金额单位”（元、百元、万元或亿元）'
    expect(readColumns('payments', withAmount('金额'))).toEqual({
      ok: false,
      fields: { 金额: message },
    })
    expect(readColumns('payments', withAmount('金额（吨）'))).toMatchObject({
      fields: { '金额（吨）': message },
    })
  })

  it('that lacks columns is refused with each of them', () => {
    expect(readColumns('accounts', ['村名', '金额（元）', '日期'])).toEqual({
      ok: false,
      fields: { 类别: '没有“类别”这一列，请补上', 科目: '没有“科目”这一列，请补上' },
    })
  })

  it('with two columns of one meaning is refused', () => {
    expect(readColumns('payments', [...PAYMENTS, '户主'])).toEqual({
      ok: false,
      fields: { 户主: '“姓名”和“户主”意思相同，请只留一列' },
    })
  })

  it.each(['银行卡号', '账号', '开户行', '一卡通号', '帐户', '银行账户（社保卡）'])(
    'with %s is refused: such numbers are not taken at all',
    (title) => {
      expect(readColumns('payments', [...PAYMENTS, title])).toEqual({
        ok: false,
        fields: { [title]: `请删去“${title}”这一列，公开材料不收银行卡号` },
      })
    },
  )

  it('is not taken in by titles that are names of the language', () => {
    expect(readColumns('payments', [...PAYMENTS, 'constructor', '__proto__'])).toMatchObject({ ok: true })
  })
})
