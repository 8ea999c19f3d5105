import {
  abandonBookImport,
  addBookRows,
  beginBookImport,
  checkBookImport,
} from '@qingjian/shared/openness/import.contracts'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleImport } from '../../../testing/sample-import'
import type { StreamedRow } from '../../lib/excel/row-batches'
import { WorkbookError } from '../../lib/excel/workbook-error'
import { callsOf } from './calls-of-rows'
import { sendBook } from './send-book'

const HEAD = ['村（社区）', '类别', '科目', '金额（元）', '日期', '经手人']
const fields = { title: '2026年账目', regionId: '630102100201', year: 2026, done: '', effect: '' }

/** So many rows below the head, in batches of three. */
async function* file(count: number, failure?: Error): AsyncGenerator<StreamedRow[]> {
  const rows = Array.from({ length: count }, (_, n) => [
    '中庄村',
    '收入',
    `租金${n}`,
    '80',
    '2026-6-30',
    '马某',
  ])
  const all = [HEAD, ...rows].map((cells, at) => ({ sheet: '账目', row: at + 1, cells }))
  for (let at = 0; at < all.length; at += 3) yield all.slice(at, at + 3)
  if (failure) throw failure
}

const send = (batches: () => AsyncIterable<StreamedRow[]>, controller = new AbortController()) => {
  const told: number[] = []
  const onProgress = ({ sent }: { sent: number }) => told.push(sent)
  const book = { kind: 'accounts', file: { name: '账目.xlsx' }, fields, onProgress } as const
  return { told, answer: sendBook({ ...book, signal: controller.signal }, batches) }
}

function cloudForImports() {
  const cloud = fakeCloud()
  cloud.answers(beginBookImport, sampleImport())
  cloud.answers(addBookRows, { received: 1 })
  cloud.answers(checkBookImport, sampleImport({ state: 'checking', rowCount: 8 }))
  cloud.answers(abandonBookImport, sampleImport({ state: 'abandoned' }))
  return cloud
}

describe('a file', () => {
  it('is sent in its order without columns of its own, and its check begun', async () => {
    const cloud = cloudForImports()
    const { answer, told } = send(() => file(8))
    expect(await answer).toEqual({ importId: 'import-1', skipped: [], ignored: ['经手人'] })
    expect(cloud.callsOf(beginBookImport)[0]?.data).toEqual({
      kind: 'accounts',
      fileName: '账目.xlsx',
      fields,
      columns: HEAD.slice(0, 5),
    })
    const calls = cloud
      .callsOf(addBookRows)
      .map(({ data }) => data as { from: number; rows: { row: number }[] })
    expect(calls.map(({ from, rows }) => [from, rows.map(({ row }) => row)])).toEqual([
      [0, [2, 3]],
      [2, [4, 5, 6]],
      [5, [7, 8, 9]],
    ])
    expect(cloud.callsOf(checkBookImport)[0]?.data).toEqual({ importId: 'import-1', rowCount: 8 })
    expect(told.at(-1)).toBe(8)
  })

  it('that turns out to be damaged is given up, and so is one that the cloud refuses', async () => {
    const cloud = cloudForImports()
    await expect(send(() => file(8, new WorkbookError('not-a-workbook'))).answer).rejects.toMatchObject({
      code: 'not-a-workbook',
    })
    cloud.refuses(addBookRows, { code: 'CONFLICT', message: '这次导入已经放弃' })
    await expect(send(() => file(8)).answer).rejects.toThrow('这次导入已经放弃')
    expect(cloud.callsOf(abandonBookImport)).toHaveLength(2)
    expect(cloud.callsOf(checkBookImport)).toEqual([])
  })

  it('is divided by what one call takes', () => {
    const rows = Array.from({ length: 1200 }, (_, row) => ({ row, cells: ['中庄村'] }))
    expect(callsOf({ sheet: '账目', rows }).map((call) => call.rows.length)).toEqual([500, 500, 200])
    const long = Array.from({ length: 6 }, (_, row) => ({ row, cells: Array(20).fill('长'.repeat(1500)) }))
    expect(callsOf({ sheet: '账目', rows: long }).map((call) => call.rows.length)).toEqual([2, 2, 2])
  })
})
