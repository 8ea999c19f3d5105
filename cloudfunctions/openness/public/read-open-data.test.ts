import { CSV_COLUMNS } from '@qingjian/shared/openness/import-columns'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import { readOpenData } from '@qingjian/shared/openness/public.contracts'
import { correctLine, newestOf, withdrawLine } from '../testing/new-versions'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { NEXT_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, publishFund, publishLines } from '../testing/publish'

let house: OpennessHouse
let fundId: string

beforeEach(async () => {
  house = await createOpennessHouse()
  fundId = await publishFund(house)
})

type Row = Record<(typeof CSV_COLUMNS)[number], string>

/** Rows by the heads of their columns. */
async function rowsOf(more: { regionId?: string; kind?: LineFields['kind'] } = {}): Promise<Row[]> {
  const { rows } = dataOf(await house.call(readOpenData, { regionId: VILLAGE, year: 2026, ...more }))
  return rows.map((row) => {
    expect(row).toHaveLength(CSV_COLUMNS.length)
    return Object.fromEntries(CSV_COLUMNS.map((column, place) => [column, row[place]])) as Row
  })
}

describe('open data', () => {
  it('has a line as a row, the name behind its mask, amounts as a spreadsheet reads them', async () => {
    const payment = lineOf.payment(fundId, { standard: 9_505, quantity: 12_500, unit: '亩', amount: 118_813 })
    const { lineIds } = await publishLines(house, [payment])
    const { digest, lineId } = newestOf(house, lineIds[0] ?? '')
    expect(await rowsOf()).toEqual([
      {
        编号: lineId,
        版本: '1',
        类别: '发放',
        '村（社区）': '中庄村',
        年度: '2026',
        资金名称: '耕地地力保护补贴',
        项目: '耕地地力保护补贴',
        '领取人（已隐去）': '马*梅',
        '标准（元）': '95.05',
        数量: '12.5',
        计量单位: '亩',
        '金额（元）': '1188.13',
        批次: '',
        日期: '2026-06-30',
        付款方: '中庄村委会',
        备注: '',
        公开日期: '2026-11-24',
        状态: '有效',
        校验值: digest,
      },
    ])
  })

  it('says what was corrected and what was withdrawn', async () => {
    const { lineIds } = await publishLines(house, [lineOf.income(), lineOf.expense()])
    await correctLine(house, lineIds[0] ?? '', lineOf.income({ amount: 5 }))
    await withdrawLine(house, lineIds[1] ?? '')
    const rows = await rowsOf()
    expect(rows.map((row) => [row.类别, row.版本, row.状态, row['金额（元）']]).sort()).toEqual([
      ['支出', '2', '已撤回', '860.00'],
      ['收入', '2', '已更正', '0.05'],
    ])
  })

  it.each(['=1+1', '+86', '-加减', '@SUM(A1)', '＝1+1', ' =1'])(
    'never holds what a spreadsheet would take for a formula: %s',
    async (remark) => {
      await publishLines(house, [lineOf.income({ remark, item: `${remark.trim()}租金` })])
      const [row] = await rowsOf()
      expect([row?.备注, row?.项目]).toEqual([`'${remark.trim()}`, `'${remark.trim()}租金`])
    },
  )

  it('is of one place and one kind, of a town with its villages', async () => {
    await publishLines(house, [lineOf.income(), lineOf.expense()])
    await publishLines(house, [lineOf.income({ regionId: NEXT_VILLAGE })], { regionId: NEXT_VILLAGE })
    const counts = [
      await rowsOf({ kind: 'income' }),
      await rowsOf({ regionId: TOWN }),
      await rowsOf({ kind: 'holding' }),
    ]
    expect(counts.map(({ length }) => length)).toEqual([1, 3, 0])
  })
})
