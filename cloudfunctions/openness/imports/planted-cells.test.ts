import fc from 'fast-check'
import {
  checkBook,
  draftLinesOf,
  PAYMENT_COLUMNS,
  paymentRow,
  payments,
  problemsOf,
  sendBook,
  storeFund,
} from '../testing/bring-in-books'
import { createOpennessHouse, type OpennessHouse } from '../testing/openness-house'

/** What makes each cell of a payment a bad one. */
const BAD_CELLS: readonly (readonly string[])[] = [
  ['', '中装村', '泮子山村', '630102100299'],
  ['', '种粮补贴', '耕地地力保护补贴（2019年）'],
  ['', '名'.repeat(41), '马七 139-1234-5678'],
  ['1234', '630102197001010019', '6.30102E+17'],
  ['', '四百', '0', '-5', '1.005', '3万', '1,23', 'NULL'],
  ['', '2026年6月', '2026-02-30', '2026-12-30', '6-30', '1899-1-1'],
  ['', '局', '长'.repeat(41)],
]

const plant = fc.integer({ min: 0, max: BAD_CELLS.length - 1 }).chain((at) =>
  fc.record({
    row: fc.nat(24),
    at: fc.constant(at),
    text: fc.constantFrom(...(BAD_CELLS[at] ?? [])),
  }),
)

let house: OpennessHouse
beforeAll(async () => {
  house = await createOpennessHouse()
  await storeFund(house)
})

describe('bad cells that were planted in a sheet', () => {
  it('are named, each of them and no other', async () => {
    let sheets = 0
    await fc.assert(
      fc.asyncProperty(fc.array(plant, { maxLength: 12 }), async (plants) => {
        sheets += 1
        const planted = new Map(plants.map((one) => [`${one.row}/${one.at}`, one]))
        const rows = Array.from({ length: 25 }, (_, number) =>
          paymentRow(number, { 4: `${sheets}.${String(number).padStart(2, '0')}` }).map(
            (cell, at) => planted.get(`${number}/${at}`)?.text ?? cell,
          ),
        )
        const id = await sendBook(house, payments(rows))
        const view = await checkBook(house, id, rows.length)
        const named = (await problemsOf(house, id)).map(({ column, row }) => `${row - 2}/${column}`)
        const expected = [...planted.values()].map(({ at, row }) => `${row}/${PAYMENT_COLUMNS[at]}`)
        expect(named.sort()).toEqual(expected.sort())
        expect(view).toMatchObject({
          state: expected.length > 0 ? 'faulty' : 'ready',
          problemCount: expected.length,
        })
        const { publicationId = '' } =
          (await house.memory.get<{ _id: string; publicationId: string }>('openness_imports', id)) ?? {}
        expect(await draftLinesOf(house, publicationId)).toHaveLength(expected.length > 0 ? 0 : rows.length)
      }),
      { numRuns: 25, examples: [[[]]] },
    )
  })
})
