import { applyBookImport } from '@qingjian/shared/openness/import.contracts'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import { type BookSheet, checkBook, draftLinesOf, problemsOf, sendBook } from '../testing/bring-in-books'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { VILLAGE } from '../testing/openness-people'
import {
  ECONOMY_COLUMNS,
  readVillageEconomy,
  type VillageBook,
} from '../testing/village-economy/read-village-economy'

/** Every so many villages; `VILLAGE_ECONOMY=1` takes all of them (docs/village-economy.md). */
const EVERY = Number(process.env.VILLAGE_ECONOMY ?? 20)
const BOOKS = readVillageEconomy().filter((_, number) => number % EVERY === 0)
const FEN: Record<string, number> = { 元: 100, 百元: 10_000, 万元: 1_000_000, 亿元: 10_000_000_000 }

/** A house in which every village of the gazetteers that has a code is a place, and one clerk writes for all of them. */
async function createGazetteerHouse(): Promise<OpennessHouse> {
  const house = await createOpennessHouse()
  const places = BOOKS.flatMap(({ code, name }): RegionDocument[] =>
    code === undefined ? [] : [{ _id: code, name, level: 'village', parentId: code.slice(0, 9) }],
  )
  await house.memory.insert('org_regions', places)
  await house.grant('clerk', 'village-clerk', { regions: places.map(({ _id }) => _id) })
  return house
}

/** A village without a code is in no directory: its rows come in with those of another one. */
const sheetOf = ({ code = VILLAGE }: VillageBook, rows: string[][]): BookSheet => ({
  kind: 'accounts',
  columns: ECONOMY_COLUMNS,
  rows,
  regionId: code,
})

interface Tally {
  rows: number
  good: number
  problems: number
  byKind: Record<string, number>
}

/** Brings a village's figures in as they are. @returns the places of the rows in which nothing is wrong */
async function bringInAsIs(house: OpennessHouse, book: VillageBook, tally: Tally): Promise<string[][]> {
  const id = await sendBook(house, sheetOf(book, book.rows))
  const { problemCount } = await checkBook(house, id, book.rows.length)
  const problems = await problemsOf(house, id)
  expect(problems).toHaveLength(Math.min(problemCount, 1000))
  for (const { column, problem } of problems) {
    const kind = `${column}：${problem.replace(/第\d+行/, '某行').replace(/^“.+”(?=不是金额单位)/, '这')}`
    tally.byKind[kind] = (tally.byKind[kind] ?? 0) + 1
  }
  const bad = new Set(problems.map(({ row }) => row - 2))
  const good = book.rows.filter((_, place) => !bad.has(place))
  tally.rows += book.rows.length
  tally.good += good.length
  tally.problems += problemCount
  return good
}

/** What is said of every 20th village, and of all of them. */
const SAID: Record<number, Tally & { books: number; drafts: number }> = {
  20: {
    books: 46,
    drafts: 21,
    rows: 2356,
    good: 608,
    problems: 2851,
    byKind: {
      '类别：“人均居住面积”不是收支的类别': 28,
      '类别：“人均收入”不是收支的类别': 556,
      '类别：“总产值”不是收支的类别': 88,
      '类别：“水价”不是收支的类别': 26,
      '类别：“电价”不是收支的类别': 18,
      '类别：“用电量”不是收支的类别': 25,
      '类别：“粮食总产量”不是收支的类别': 468,
      '类别：“耕地面积”不是收支的类别': 365,
      '金额单位：这不是金额单位': 948,
      '金额：精确到了分以下': 1,
      '日期：写的是一段时间': 15,
      '村庄：没有找到这个地方': 312,
      '科目：与“表一”某行重复': 1,
    },
  },
  1: {
    books: 906,
    drafts: 387,
    rows: 46_222,
    good: 15_087,
    problems: 49_529,
    byKind: {
      '类别：“人均居住面积”不是收支的类别': 503,
      '类别：“人均收入”不是收支的类别': 9531,
      '类别：“总产值”不是收支的类别': 4387,
      '类别：“水价”不是收支的类别': 115,
      '类别：“用水量”不是收支的类别': 62,
      '类别：“电价”不是收支的类别': 283,
      '类别：“用电量”不是收支的类别': 764,
      '类别：“粮食总产量”不是收支的类别': 6844,
      '类别：“耕地面积”不是收支的类别': 7202,
      '金额单位：这不是金额单位': 16_510,
      '金额：精确到了分以下': 16,
      '日期：写的是一段时间': 270,
      '村庄：没有找到这个地方': 2968,
      '村庄：不是公开这份材料的地方': 46,
      '村庄：有几个地方叫这个名字': 6,
      '科目：与“表一”某行重复': 22,
    },
  },
}

describe('the figures of the village gazetteers', () => {
  it('are refused as they are with every bad cell named, and come in to the 分 once the bad ones are left out', async () => {
    const house = await createGazetteerHouse()
    const tally: Tally = { rows: 0, good: 0, problems: 0, byKind: {} }
    let drafts = 0
    for (const book of BOOKS) {
      const good = await bringInAsIs(house, book, tally)
      if (good.length === 0) continue
      const id = await sendBook(house, sheetOf(book, good))
      const { problemCount, state } = await checkBook(house, id, good.length)
      expect({ book: book.name, problemCount, state }).toEqual({
        book: book.name,
        problemCount: 0,
        state: 'ready',
      })
      const { publicationId = '' } = dataOf(await house.call(applyBookImport, { importId: id }, 'clerk'))
      drafts += 1
      const lines = await draftLinesOf(house, publicationId)
      expect(lines.map(({ amount, day, item, kind }) => [kind, item, amount, day])).toEqual(
        good.map(([, , item, data, unit = '', year]) => [
          'income',
          item,
          Math.round(Number(data) * (FEN[unit] ?? Number.NaN)),
          `${year}-12-31`,
        ]),
      )
    }
    expect({ ...tally, drafts, books: BOOKS.length }).toEqual(SAID[EVERY])
  }, 600_000)
})
