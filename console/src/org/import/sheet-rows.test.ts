import { type Cell, rowsOf, textOf } from './sheet-rows'

const HEAD = ['姓名', '工号', '单位', '岗位', '手机号']
const MA = ['马晓梅', 'CD0001', '区人社局', '科员', '17000000001']

/** The columns that may be missing are empty then. */
const READ = [...MA, '', '']

const read = (...sheets: Cell[][][]) =>
  rowsOf(
    'people',
    sheets.map((data, n) => ({ sheet: `表${n + 1}`, data })),
  )

describe('a cell', () => {
  it.each<[Cell, string]>([
    [null, ''],
    ['  马晓梅 ', '马晓梅'],
    ['１７００００００００１', '17000000001'],
    [17000000001, '17000000001'],
    [0.1 + 0.2, '0.3'],
    [true, '是'],
    [new Date(Date.UTC(2026, 10, 24)), '2026-11-24'],
    [new Date(Date.UTC(1899, 11, 30, 9, 5)), '09:05'],
  ])('%s is read as %s', (cell, words) => {
    expect(textOf(cell)).toBe(words)
  })
})

describe('a workbook', () => {
  it('gives its rows with the numbers that they have in the file', () => {
    expect(read([HEAD, MA, [], MA])).toEqual({
      ok: true,
      count: 2,
      sheets: [
        {
          sheet: '表1',
          rows: [
            { row: 2, cells: READ },
            { row: 4, cells: READ },
          ],
        },
      ],
    })
  })

  it('may have a title above the head, marks at the column names, another order and columns of its own', () => {
    const answer = read([
      ['城东区干部名册', null, null],
      ['备注', '手机号（必填）', '岗位*', '单位', '工号', '姓名'],
      ['老干部', 17000000001, '科员', '区人社局', 'CD0001', '马晓梅'],
    ])
    expect(answer).toMatchObject({ ok: true, sheets: [{ rows: [{ row: 3, cells: READ }] }] })
  })

  it('leaves out sheets that hold something else, and keeps several that hold people', () => {
    const answer = read([['列名', '说明']], [HEAD, MA], [HEAD, MA])
    expect(answer).toMatchObject({ ok: true, count: 2, sheets: [{ sheet: '表2' }, { sheet: '表3' }] })
  })

  it('without the head says which columns are missing', () => {
    expect(
      read([
        ['姓名', '单位'],
        ['马晓梅', '区人社局'],
      ]),
    ).toMatchObject({
      ok: false,
      message: expect.stringContaining('手机号'),
    })
  })

  it('with nothing but the head says that nothing is filled in', () => {
    expect(read([HEAD, [null, '  ']])).toEqual({ ok: false, message: '文件里没有填写内容' })
  })
})
