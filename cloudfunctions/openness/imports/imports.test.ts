import {
  abandonBookImport,
  addBookRows,
  applyBookImport,
  beginBookImport,
  checkBookImport,
  listBookImports,
  listBookProblems,
  readBookImport,
} from '@qingjian/shared/openness/import.contracts'
import { discardPublication } from '@qingjian/shared/openness/publication.contracts'
import type { PublicationDocument } from '../openness.documents'
import {
  addRows,
  beginBook,
  bringInBook,
  checkBook,
  draftLinesOf,
  PAYMENT_COLUMNS,
  paymentRow,
  payments,
  problemsOf,
  sendBook,
  storeFund,
} from '../testing/bring-in-books'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, TOWN, VILLAGE } from '../testing/openness-people'
import { publicationOf } from '../testing/publish'

let house: OpennessHouse
beforeEach(async () => {
  house = await createOpennessHouse()
  await storeFund(house)
})

const ROWS = [paymentRow(0), paymentRow(1), paymentRow(2)]

describe('a file', () => {
  it('whose head lacks something is refused before anything is sent', async () => {
    const columns = ['村', '资金名称', '领取人', '金额', '日期', '发放单位', '银行卡号']
    expect(await beginBook(house, payments([], { columns }))).toMatchObject({
      error: {
        code: 'INVALID_INPUT',
        fields: {
          银行卡号: '请删去“银行卡号”这一列，公开材料不收银行卡号',
          金额: expect.stringContaining('没有写明单位'),
        },
      },
    })
    expect(house.memory.all('openness_imports')).toEqual([])
  })

  it('is brought in for places of one’s own alone: others are answered as what never was', async () => {
    const begin = (openid: string, regionId: string) => beginBook(house, payments(ROWS, { openid, regionId }))
    const never = await begin('clerk', '630102999999')
    expect(never).toMatchObject({ error: { code: 'NOT_FOUND' } })
    for (const [openid, regionId] of [
      ['next-clerk', VILLAGE],
      ['clerk', TOWN],
      ['town-finance', VILLAGE],
      ['town-finance', DISTRICT],
      ['finance', TOWN],
    ] as const)
      expect(await begin(openid, regionId)).toEqual(never)
    for (const openid of ['supervisor', 'inspector', 'admin', 'auditor', 'cadre', 'villager'])
      expect(await begin(openid, VILLAGE)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('is nobody else’s, not even a colleague’s', async () => {
    const importId = await sendBook(house, payments(ROWS))
    const rows = [{ row: 2, cells: paymentRow(0) }]
    const calls = (id: string, openid: string) => [
      house.call(addBookRows, { importId: id, from: 0, sheet: '表', rows }, openid),
      house.call(checkBookImport, { importId: id, rowCount: 3 }, openid),
      house.call(listBookProblems, { importId: id }, openid),
      house.call(applyBookImport, { importId: id }, openid),
      house.call(abandonBookImport, { importId: id }, openid),
      house.call(readBookImport, { importId: id }, openid),
    ]
    expect(await Promise.all(calls(importId, 'second-clerk'))).toEqual(
      await Promise.all(calls('import-never', 'second-clerk')),
    )
    expect(dataOf(await house.call(listBookImports, {}, 'second-clerk')).imports).toEqual([])
    expect(dataOf(await house.call(listBookImports, {}, 'clerk')).imports).toMatchObject([
      { id: importId, state: 'collecting', receivedRows: 3, startedBy: 'clerk' },
    ])
  })

  it('may come in any order, twice and in other portions; what is missing is said and can follow', async () => {
    const rows = Array.from({ length: 30 }, (_, number) => paymentRow(number))
    const sheet = payments(rows)
    const { id } = dataOf(await beginBook(house, sheet))
    await addRows(house, id, sheet, 20, 10)
    await addRows(house, id, sheet, 0, 10)
    expect(await house.call(checkBookImport, { importId: id, rowCount: 30 }, 'clerk')).toMatchObject({
      error: { code: 'CONFLICT', message: '文件没有传对（收到10行，应当是30行），请重新选择文件' },
    })
    await addRows(house, id, sheet, 0, 15)
    await addRows(house, id, sheet, 15, 5)
    expect(await checkBook(house, id, 30)).toMatchObject({ state: 'ready', checkedRows: 30 })
    const late = { importId: id, from: 0, sheet: '表', rows: [{ row: 2, cells: paymentRow(7) }] }
    expect(await house.call(addBookRows, late, 'clerk')).toMatchObject({ error: { code: 'CONFLICT' } })
    const { publicationId = '' } = dataOf(await house.call(applyBookImport, { importId: id }, 'clerk'))
    const lines = await draftLinesOf(house, publicationId)
    expect(lines.map(({ recipient }) => recipient?.name)).toEqual(rows.map((row) => row[2]))
  })

  it('takes the same rows twice within one millisecond, where the second time changes nothing', async () => {
    const begun = dataOf(await beginBook(house, payments(ROWS)))
    await addRows(house, begun.id, payments(ROWS), 0, ROWS.length)
    await addRows(house, begun.id, payments(ROWS), 0, ROWS.length)
    expect(house.memory.all('openness_import_rows')).toHaveLength(1)
  })

  it('of several slices is checked over several calls, and duplicates are known across them', async () => {
    const rows = Array.from({ length: 4_100 }, (_, number) => paymentRow(number))
    rows[4_050] = paymentRow(3)
    const sheet = payments(rows)
    const id = await sendBook(house, sheet)
    // Each call takes so long that it hands over after one slice.
    const check = async () => {
      house.clock.advance(1000)
      return dataOf(await house.call(checkBookImport, { importId: id, rowCount: rows.length }, 'clerk'))
    }
    expect((await check()).checkedRows).toBeGreaterThanOrEqual(2000)
    while ((await check()).state === 'checking');
    expect(await problemsOf(house, id)).toMatchObject([
      { row: 4_052, column: '领取人', problem: '与“表一”第5行重复' },
    ])
  })

  it('of which the content became a draft before is refused, whatever it is called, until that one is given up', async () => {
    const publicationId = await bringInBook(house, payments(ROWS))
    const again = payments(ROWS, { fileName: '再来.xlsx' })
    const id = await sendBook(house, again)
    const checked = await house.call(checkBookImport, { importId: id, rowCount: 3 }, 'clerk')
    expect(checked).toMatchObject({
      error: {
        code: 'CONFLICT',
        message: expect.stringMatching(/^这个文件的内容已于2026-.+由clerk导入过，不用再导$/),
      },
    })
    const { version } = await publicationOf(house, publicationId)
    const discard = { id: publicationId, version, reason: '弄错了' }
    dataOf(await house.call(discardPublication, discard, 'clerk'))
    expect(await checkBook(house, id, 3)).toMatchObject({ state: 'ready' })
    expect(await house.call(applyBookImport, { importId: id }, 'clerk')).toMatchObject({ ok: true })
  })

  it('brought in by two at once becomes one draft', async () => {
    const ids = [await sendBook(house, payments(ROWS)), await sendBook(house, payments(ROWS))]
    for (const id of ids) await checkBook(house, id, 3)
    const answers = await Promise.all(
      [...ids, ...ids].map((importId) => house.call(applyBookImport, { importId }, 'clerk')),
    )
    const made = answers.filter(({ ok }) => ok).map((answer) => dataOf(answer).publicationId)
    expect(new Set(made).size).toBe(1)
    const drafts = house.memory.all<PublicationDocument>('openness_publications')
    expect(drafts.filter(({ state }) => state === 'draft')).toHaveLength(1)
  })

  it('checked by two calls at once is checked once', async () => {
    const id = await sendBook(house, payments(ROWS))
    const call = () => house.call(checkBookImport, { importId: id, rowCount: 3 }, 'clerk')
    const views = (await Promise.all([call(), call(), call()])).map(dataOf)
    expect(views.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready'])
    expect(await house.call(applyBookImport, { importId: id }, 'clerk')).toMatchObject({ ok: true })
  })

  it('that is given up leaves nothing, and cannot become a draft any more', async () => {
    const id = await sendBook(house, payments(ROWS))
    await checkBook(house, id, 3)
    expect(house.memory.all('openness_draft_lines')).toHaveLength(1)
    for (let times = 0; times < 2; times += 1)
      expect(await house.call(abandonBookImport, { importId: id }, 'clerk')).toMatchObject({
        data: { state: 'abandoned' },
      })
    for (const name of ['openness_import_rows', 'openness_import_problems', 'openness_draft_lines'] as const)
      expect(house.memory.all(name)).toEqual([])
    expect(await house.call(applyBookImport, { importId: id }, 'clerk')).toMatchObject({
      error: { code: 'CONFLICT', message: '这次导入已经放弃，请重新导入' },
    })
  })

  it('begun twice with the same request is begun once', async () => {
    const fields = { title: '2026年补贴发放公开', regionId: VILLAGE, year: 2026, done: '', effect: '' }
    const input = { kind: 'payments', fileName: 'a.xlsx', fields, columns: PAYMENT_COLUMNS } as const
    const call = () =>
      house.call(beginBookImport, { ...input, columns: [...PAYMENT_COLUMNS] }, 'clerk', 'request-of-a-file-1')
    expect(await call()).toEqual(await call())
    expect(house.memory.all('openness_imports')).toHaveLength(1)
  })

  it('with more than a thousand bad cells has the first thousand in words, and all of them counted', async () => {
    const rows = Array.from({ length: 1_200 }, (_, number) => paymentRow(number, { 4: '四百' }))
    const id = await sendBook(house, payments(rows))
    expect(await checkBook(house, id, rows.length)).toMatchObject({ state: 'faulty', problemCount: 1_200 })
    expect(await problemsOf(house, id)).toHaveLength(1_000)
    expect(await house.call(listBookProblems, { importId: id, after: 950 }, 'clerk')).toMatchObject({
      data: { total: 1_200, problems: { length: 50 } },
    })
  })
})
