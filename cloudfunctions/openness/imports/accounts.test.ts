import {
  ACCOUNT_COLUMNS,
  accounts,
  bringInBook,
  checkBook,
  draftLinesOf,
  problemsOf,
  sendBook,
} from '../testing/bring-in-books'
import { createOpennessHouse, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, OTHER_TOWN, TOWN, VILLAGE } from '../testing/openness-people'
import { publishFund } from '../testing/publish'

let house: OpennessHouse
let fundId: string
beforeEach(async () => {
  house = await createOpennessHouse()
  fundId = await publishFund(house)
})

describe('a file of allocations', () => {
  const columns = ['资金名称', '拨出方', '接收方', '金额（万元）', '拨付日期']
  const allocations = (rows: string[][], more = {}) => ({
    kind: 'allocations' as const,
    columns,
    rows,
    ...more,
  })
  const district = { openid: 'finance', regionId: DISTRICT }

  it('tells money from outside, and money that goes down from the place or a unit of it', async () => {
    const rows = [
      ['耕地地力保护补贴', '市财政局', '城东区', '10', '2026-2-1'],
      ['耕地地力保护补贴', '城东区', '乐家湾镇', '6.5', '2026-2-10'],
      ['耕地地力保护补贴', '区财政局', '630102101', '3.5', '2026-2-10'],
    ]
    const draft = await bringInBook(house, allocations(rows, district))
    const lines = await draftLinesOf(house, draft)
    expect(lines).toMatchObject([
      { regionId: DISTRICT, amount: 10_000_000, giver: { name: '市财政局' }, item: '耕地地力保护补贴' },
      { regionId: TOWN, amount: 6_500_000, giver: { name: '城东区', regionId: DISTRICT } },
      { regionId: OTHER_TOWN, amount: 3_500_000, giver: { name: '区财政局', regionId: DISTRICT } },
    ])
    expect(lines[0]?.giver).not.toHaveProperty('regionId')
  })

  it('that others have to publish is refused', async () => {
    const rows = [
      ['耕地地力保护补贴', '乐家湾镇', '中庄村', '1', '2026-2-10'],
      ['耕地地力保护补贴', '某局', '中庄村', '1', '2026-2-10'],
      ['耕地地力保护补贴', '城东区', '城东区', '1', '2026-2-10'],
    ]
    const id = await sendBook(house, allocations(rows, district))
    await checkBook(house, id, 3, 'finance')
    expect(await problemsOf(house, id, 'finance')).toMatchObject([
      { row: 2, column: '拨出方', remedy: '请删去这一行，由拨出方自己公开' },
      { row: 3, column: '接收方', remedy: '拨给下级的，拨出方填写“城东区”；上级拨来的，接收方填写“城东区”' },
      { row: 4, column: '接收方', problem: '接收方不是拨出方的下级' },
    ])
  })
})

describe('a file of accounts', () => {
  it('tells income, expense and holding, and who stood on the other side', async () => {
    const columns = [...ACCOUNT_COLUMNS, '资金名称']
    const rows = [
      ['中庄村', '收入', '集体土地租金', '12,345.60', '2026-3-31', '西宁某公司', '第一季度', ''],
      ['中庄村', '支出', '路灯维修', '860', '2026-3-31', '马建国', '', ''],
      [VILLAGE, '支出', '路灯电费', '120', '2026-3-31', '城东供电公司', '', ''],
      ['中庄村', '结存', '补贴余额', '0', '2026-3-31', '', '', '耕地地力保护补贴'],
      ['中庄村', '收入', '历年积累', '5000', '2007年', '', '', ''],
    ]
    const draft = await bringInBook(house, accounts(rows, { columns }))
    const lines = await draftLinesOf(house, draft)
    expect(lines).toMatchObject([
      { kind: 'income', item: '集体土地租金', amount: 1_234_560, payer: '西宁某公司', remark: '第一季度' },
      { kind: 'expense', recipient: { kind: 'person', name: '马建国' } },
      { kind: 'expense', recipient: { kind: 'organization', name: '城东供电公司' } },
      { kind: 'holding', fundId, amount: 0 },
      { kind: 'income', day: '2007-12-31', year: 2007 },
    ])
  })

  it.each([
    [['泮子山村', '收入', '租金', '1', '2026-3-31'], '村', '不是公开这份材料的地方'],
    [['中庄村', '总产值', '租金', '1', '2026-3-31'], '类别', '“总产值”不是收支的类别'],
    [['中庄村', '结存', '余额', '1', '2026-3-31'], '资金名称', '“结存”缺少资金'],
    [['中庄村', '收入', '租', '1', '2026-3-31'], '科目', '至少2个字'],
    [['中庄村', '收入', '租金', '-1', '2026-3-31'], '金额（元）', '是负数'],
    [['中庄村', '收入', '租金', '1', '2006—2008'], '日期', '写的是一段时间'],
    [['中庄村', '收入', '租金', '1', '1947'], '日期', '不在1949年到2100年之间'],
    [['中庄村', '收入', '租金', '1', '2026'], '日期', '2026-12-31还没有到'],
    [['中庄村', '收入', '租金', '1', '2026-3-31', '', '电话139 1234 5678'], '备注', '里面有手机号'],
  ])('with %j is refused', async (row, column, problem) => {
    const id = await sendBook(house, accounts([row]))
    await checkBook(house, id, 1)
    expect(await problemsOf(house, id)).toMatchObject([{ column, problem }])
  })

  it('may have a unit of money in each row', async () => {
    const columns = ['村', '类别', '科目', '金额', '金额单位', '日期']
    const row = (amount: string, unit: string) => ['中庄村', '收入', '租金', amount, unit, '2007']
    const units = [row('1', '元'), row('1', '百元'), row('1', '万元'), row('1', '亿元'), row('2万元', '')]
    const draft = await bringInBook(house, accounts(units, { columns }))
    const lines = await draftLinesOf(house, draft)
    expect(lines.map(({ amount }) => amount)).toEqual([100, 10_000, 1_000_000, 10_000_000_000, 2_000_000])
    const id = await sendBook(house, accounts([row('1', '吨'), row('1', '')], { columns }))
    await checkBook(house, id, 2)
    expect(await problemsOf(house, id)).toMatchObject([
      { column: '金额单位', problem: '“吨”不是金额单位' },
      { column: '金额', problem: '没有写明单位' },
    ])
  })
})
