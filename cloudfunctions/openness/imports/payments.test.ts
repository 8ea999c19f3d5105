import { checkDigitOf } from '@qingjian/shared/openness/id-number'
import { applyBookImport } from '@qingjian/shared/openness/import.contracts'
import {
  listPublicationLines,
  readPublication,
  submitPublication,
} from '@qingjian/shared/openness/publication.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import {
  bringInBook,
  checkBook,
  draftLinesOf,
  PAYMENT_COLUMNS,
  paymentRow,
  payments,
  problemsOf,
  sendBook,
} from '../testing/bring-in-books'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, publicationOf, publishFund, publishLines } from '../testing/publish'

const ID_NUMBER = (() => {
  const digits = '63010219700101001'
  return `${digits}${checkDigitOf(digits)}`
})()

let house: OpennessHouse
let fundId: string
beforeEach(async () => {
  house = await createOpennessHouse()
  fundId = await publishFund(house)
})

const ROWS = [paymentRow(0, { 3: ID_NUMBER }), paymentRow(1), paymentRow(2)]

describe('a file of payments', () => {
  it('becomes a draft of whoever brought it in, which can be submitted', async () => {
    const id = await sendBook(house, payments(ROWS))
    expect(await checkBook(house, id, 3)).toMatchObject({ state: 'ready', checkedRows: 3, problemCount: 0 })
    expect(house.memory.all('openness_publications')).toHaveLength(1)
    const { publicationId = '' } = dataOf(await house.call(applyBookImport, { importId: id }, 'clerk'))
    const { publication, ...rest } = dataOf(await house.call(readPublication, { id: publicationId }, 'clerk'))
    expect(publication).toMatchObject({
      kind: 'lines',
      title: '2026年补贴发放公开',
      regionId: VILLAGE,
      state: 'draft',
      lineCount: 3,
      totals: [{ kind: 'payment', count: 3, amount: 750 }],
      authorName: 'clerk',
    })
    expect(rest).toMatchObject({
      fileName: '发放表.xlsx',
      leakCount: 0,
      steps: [{ who: 'clerk', step: 'create', reason: '从文件“发放表.xlsx”导入' }],
    })
    const { lines } = dataOf(await house.call(listPublicationLines, { id: publicationId }, 'clerk'))
    expect(lines).toMatchObject([
      {
        kind: 'payment',
        regionName: '中庄村',
        fundId,
        item: '耕地地力保护补贴',
        amount: 150,
        day: '2026-06-30',
        year: 2026,
        payer: '中庄村委会',
        recipient: { kind: 'person', name: '马0', isClaimable: true },
      },
      { amount: 250, recipient: { isClaimable: false } },
      { amount: 350 },
    ])
    const seen = { id: publicationId, version: publication.version }
    expect(await house.call(submitPublication, seen, 'clerk')).toMatchObject({ ok: true })
    expect(house.memory.all<AuditEntry>('audit_entries')).toContainEqual(
      expect.objectContaining({
        action: 'openness.apply-book-import',
        subject: `openness_publications/${publicationId}`,
      }),
    )
  })

  it('is stored encrypted, without columns that nobody needs, and its rows are gone once it is a draft', async () => {
    const columns = [...PAYMENT_COLUMNS, '家庭成员', '序号']
    const id = await sendBook(
      house,
      payments(
        ROWS.map((row) => [...row, '秘密', '1']),
        { columns },
      ),
    )
    await checkBook(house, id, 3)
    const { cipher } = house.foundation
    const [stored] = house.memory.all<{ _id: string; rows: string }>('openness_import_rows')
    const plain = cipher.decrypt(stored?.rows ?? '', `openness_imports/${stored?._id}/rows`)
    expect(plain).toContain(ID_NUMBER)
    expect(plain).not.toContain('秘密')
    const collections = ['openness_imports', 'openness_import_rows', 'openness_draft_lines', 'audit_entries']
    const everything = JSON.stringify(collections.map((name) => house.memory.all(name as 'openness_imports')))
    expect(everything).not.toContain(ID_NUMBER)
    expect(everything).not.toContain('马0')
    dataOf(await house.call(applyBookImport, { importId: id }, 'clerk'))
    expect(house.memory.all('openness_import_rows')).toEqual([])
    expect(house.memory.all('openness_import_problems')).toEqual([])
  })

  it.each([
    ['a place that there is not', { 0: '中装村' }, '村', '没有找到这个地方'],
    ['a place of others', { 0: '泮子山村' }, '村', '不是本地方的村（社区）'],
    ['a fund that is not public', { 1: '种粮补贴' }, '资金名称', '没有找到这项资金'],
    ['nobody', { 2: '' }, '领取人', '没有填写'],
    ['a wrong ID number', { 3: '630102197001010019' }, '身份证号', '身份证号不对，请对照身份证核对18位号码'],
    ['no amount', { 4: '' }, '金额（元）', '没有填写'],
    ['nothing', { 4: '0' }, '金额（元）', '金额是0'],
    ['part of a 分', { 4: '1.005' }, '金额（元）', '精确到了分以下'],
    ['half a day', { 5: '2026年6月' }, '日期', '只写到月份'],
    ['a day to come', { 5: '2026-12-30' }, '日期', '2026-12-30还没有到'],
    ['a phone number in the name', { 2: '马七13912345678' }, '领取人', '里面有手机号'],
    ['the row before', { 2: '马0', 4: '1.5' }, '领取人', '与“表一”第2行重复'],
  ])('with %s is not stored, and the cell is named with what to do', async (_case, bad, column, problem) => {
    const id = await sendBook(house, payments([paymentRow(0), paymentRow(1, bad), paymentRow(2)]))
    expect(await checkBook(house, id, 3)).toMatchObject({ state: 'faulty', problemCount: 1 })
    const [found, ...others] = await problemsOf(house, id)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      sheet: '表一',
      row: 3,
      column,
      problem,
      remedy: expect.stringMatching(/.../),
    })
    expect(JSON.stringify(found)).not.toMatch(/630102197001010019|13912345678/)
    expect(await house.call(applyBookImport, { importId: id }, 'clerk')).toMatchObject({
      error: { code: 'CONFLICT', message: '文件里还有问题，请改好后重新导入' },
    })
    expect(house.memory.all('openness_publications')).toHaveLength(1)
  })

  it('names every bad cell of a row', async () => {
    const id = await sendBook(house, payments([paymentRow(0, { 0: '', 2: '', 4: '四百', 5: '' })]))
    await checkBook(house, id, 1)
    expect((await problemsOf(house, id)).map(({ column }) => column).sort()).toEqual(
      ['金额（元）', '领取人', '日期', '村'].sort(),
    )
  })

  it('may say the standard, for the unit that stands in the head', async () => {
    const columns = [...PAYMENT_COLUMNS, '补贴标准（元/亩）', '面积（亩）']
    const rows = [
      [...paymentRow(0, { 4: '332.50' }), '95', '3.5'],
      [...paymentRow(1, { 4: '332.49' }), '95', '3.5'],
      [...paymentRow(2), '95', ''],
    ]
    const id = await sendBook(house, payments(rows, { columns }))
    await checkBook(house, id, 3)
    expect(await problemsOf(house, id)).toMatchObject([
      { row: 3, column: '金额（元）', problem: '标准乘数量是332.50元，金额却是332.49元' },
      { row: 4, column: '面积（亩）', problem: '缺少数量' },
      { row: 4, column: '计量单位', problem: '缺少计量单位' },
    ])
    const draft = await bringInBook(house, payments(rows.slice(0, 1), { columns }))
    const lines = await draftLinesOf(house, draft)
    expect(lines).toMatchObject([{ standard: 9500, quantity: 3500, unit: '亩', amount: 33_250 }])
  })

  it('with what is public already is refused row by row; what was withdrawn or paid in another batch is not', async () => {
    const { publicationId } = await publishLines(house, [
      lineOf.payment(fundId, { amount: 150, recipient: { kind: 'person', name: '马0' } }),
    ])
    const { publishedOn } = await publicationOf(house, publicationId)
    const columns = [...PAYMENT_COLUMNS, '批次']
    const rows = [
      [...paymentRow(0), ''],
      [...paymentRow(0), '第二批'],
    ]
    const id = await sendBook(house, payments(rows, { columns }))
    await checkBook(house, id, 2)
    expect(await problemsOf(house, id)).toMatchObject([
      { row: 2, column: '领取人', problem: `${publishedOn}已经公开过同样的一条` },
    ])
  })

  it('finds a fund of several of its name by the year of the row, or by the year behind the name', async () => {
    const old = await publishFund(house, { year: 2025, day: '2025-01-15' })
    const rows = [
      paymentRow(0),
      paymentRow(1, { 5: '2025-12-1' }),
      paymentRow(2, { 1: '耕地地力保护补贴（2025年）' }),
      paymentRow(3, { 1: '2025年耕地地力保护补贴' }),
    ]
    const draft = await bringInBook(house, payments(rows))
    const lines = await draftLinesOf(house, draft)
    expect(lines.map((line) => line.fundId)).toEqual([fundId, old, old, old])
  })

  it('goes to villages below a town or the district that brings it in', async () => {
    const rows = [paymentRow(0), paymentRow(1, { 0: '乐家湾镇泮子山村' }), paymentRow(2, { 0: '朱家庄村' })]
    const id = await sendBook(house, payments(rows, { openid: 'town-finance', regionId: TOWN }))
    await checkBook(house, id, 3, 'town-finance')
    expect(await problemsOf(house, id, 'town-finance')).toMatchObject([
      { row: 4, column: '村', problem: '不是本地方的村（社区）' },
    ])
    const draft = await bringInBook(house, payments(rows, { openid: 'farming', regionId: DISTRICT }))
    expect(await publicationOf(house, draft)).toMatchObject({ unitId: 'unit-farming', lineCount: 3 })
  })
})
