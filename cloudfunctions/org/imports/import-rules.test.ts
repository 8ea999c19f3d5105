import fc from 'fast-check'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import { apply, check, problemsOf, sendSheet } from '../testing/bring-in'
import { createOrgHouse, type OrgHouse } from '../testing/org-house'

const TITLES = ['姓名', '工号', '单位', '岗位', '手机号', '级别', '入党日期']

/** A good row, different from every other one. */
const goodRow = (number: number) => [
  `甲${number}`,
  `N${number}`,
  number % 2 === 0 ? '区市场监管局' : 'unit-town',
  '科员',
  `170${String(number).padStart(8, '0')}`,
  number % 3 === 0 ? '' : '村(社区)干部',
  ['', '2008年7月1日', '39630'][number % 3] ?? '',
]

/** What can be put into a cell so that it is bad whatever stands elsewhere. */
const BAD: Record<number, readonly string[]> = {
  0: ['', '名'.repeat(21)],
  1: ['', '工号', 'X', 'A'.repeat(21)],
  2: ['', '没有的单位', 'never'],
  3: ['', '岗'.repeat(41)],
  4: ['', '12345', '27000000001', '电话'],
  5: ['科长', '正科'],
  6: ['2023-2-29', '2008-7', '08-7-1', '2099-1-1', '1921-6-30', '60'],
}

const spoiledCell = fc
  .record({ row: fc.nat({ max: 11 }), column: fc.nat({ max: 6 }), pick: fc.nat({ max: 9 }) })
  .map(({ column, pick, row }) => {
    const values = BAD[column] ?? ['']
    return { row, column, value: values[pick % values.length] ?? '' }
  })

const sheets = fc.record({
  length: fc.integer({ min: 1, max: 12 }),
  spoiled: fc.uniqueArray(spoiledCell, { maxLength: 4, selector: ({ column, row }) => `${row}/${column}` }),
})

const numbersOf = (house: OrgHouse) =>
  house.memory
    .all<PersonDocument>('org_people')
    .flatMap(({ staffNumber }) => (staffNumber === undefined ? [] : [staffNumber]))
    .sort()

describe('whatever a sheet holds', () => {
  it('either every row is stored or none, and exactly the bad cells are named', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async ({ length, spoiled }) => {
        const rows = Array.from({ length }, (_, number) => goodRow(number))
        const bad = spoiled.filter(({ row }) => row < length)
        for (const { column, row, value } of bad) {
          const cells = rows[row]
          if (cells) cells[column] = value
        }
        const house = await createOrgHouse()
        const id = await sendSheet(house, { kind: 'people', rows })
        const { problemCount, state } = await check(house, id)
        const named = (await problemsOf(house, id)).map(({ column, row }) => `${row}/${column}`)
        expect(named.sort()).toEqual(bad.map(({ column, row }) => `${row + 2}/${TITLES[column]}`).sort())
        expect({ problemCount, state }).toEqual({
          problemCount: bad.length,
          state: bad.length > 0 ? 'faulty' : 'ready',
        })
        if (state === 'ready') await apply(house, id)
        expect(numbersOf(house)).toEqual(bad.length > 0 ? [] : rows.map(([, number = '']) => number).sort())
      }),
      { numRuns: 60 },
    )
  })

  it('of several thousand rows the wrong one is found in its place', async () => {
    const house = await createOrgHouse()
    const rows = Array.from({ length: 2500 }, (_, number) => goodRow(number))
    const [first = []] = rows
    rows[2400] = [...goodRow(2400).slice(0, 4), first[4] ?? '']
    const id = await sendSheet(house, { kind: 'people', rows })
    expect(await check(house, id)).toMatchObject({ state: 'faulty', checkedRows: 2500 })
    expect(await problemsOf(house, id)).toMatchObject([
      { row: 2402, column: '手机号', value: '170****0000', problem: '与“表一”第2行重复' },
    ])
  })
})
