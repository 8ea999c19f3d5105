import { openTestDatabase, type TestDatabase } from './testing/open-test-database'

let test: TestDatabase

beforeEach(async () => {
  test = openTestDatabase([
    {
      name: 'ratings',
      indexes: [
        {
          name: 'by-hall',
          fields: [
            { field: 'hall', direction: 1 },
            { field: 'at', direction: -1 },
          ],
        },
      ],
    },
    { name: 'halls', indexes: [{ name: 'code', fields: [{ field: 'code', direction: 1 }] }] },
    { name: 'notes', indexes: [] },
  ])
  await test.insert(
    'ratings',
    Array.from({ length: 200 }, (_, n) => ({ _id: `r${n}`, hall: `h${n % 4}`, at: n, level: n % 5 })),
  )
  const halls = Array.from({ length: 150 }, (_, n) => ({ _id: `hall${n}`, code: `h${n}`, name: `Hall ${n}` }))
  await test.insert('halls', halls)
  await test.insert('notes', [{ _id: 'n1', hall: 'h1' }])
})
afterEach(() => test.close())

describe('an aggregation', () => {
  it('reads only what its leading stages ask for', async () => {
    const found = await test.aggregate('ratings', [
      { $match: { hall: 'h2' } },
      { $sort: { at: -1 } },
      { $limit: 3 },
      { $project: { at: 1, _id: 0 } },
    ])
    expect(found).toEqual([{ at: 198 }, { at: 194 }, { at: 190 }])
    expect(test.reports.at(-1)).toMatchObject({ index: 'by-hall', examined: 3, returned: 3 })
  })

  it('groups', async () => {
    const groups = [
      { $match: { hall: 'h0' } },
      { $group: { _id: '$hall', sum: { $sum: '$at' }, n: { $sum: 1 } } },
    ]
    expect(await test.aggregate('ratings', groups)).toEqual([{ _id: 'h0', sum: 4900, n: 50 }])
  })

  it('counts nothing as no document', async () => {
    expect(await test.aggregate('ratings', [{ $match: { hall: 'none' } }, { $count: 'n' }])).toEqual([])
    expect(await test.aggregate('ratings', [{ $match: { hall: 'h1' } }, { $count: 'n' }])).toEqual([
      { n: 50 },
    ])
  })

  it('looks up through an index of the other collection', async () => {
    const found = await test.aggregate('ratings', [
      { $match: { hall: 'h3' } },
      { $limit: 2 },
      { $lookup: { from: 'halls', localField: 'hall', foreignField: 'code', as: 'halls' } },
      { $project: { _id: 0, name: { $arrayElemAt: ['$halls.name', 0] } } },
    ])
    expect(found).toEqual([{ name: 'Hall 3' }, { name: 'Hall 3' }])
    expect(test.reports.at(-1)).toMatchObject({ index: 'by-hall+code', examined: 3 })
    expect(test.warnings).toEqual([])
  })

  it('that looks up without an index is a full scan and is warned of', async () => {
    const lookup = { from: 'ratings', localField: 'hall', foreignField: 'none', as: 'ratings' }
    await test.aggregate('notes', [{ $match: { _id: 'n1' } }, { $lookup: lookup }])
    expect(test.reports.at(-1)?.index).toBeUndefined()
    expect(test.warnings).toHaveLength(1)
  })

  it.each([[{ $out: 'elsewhere' }], [{ $limit: 0 }], [{ $skip: 'x' }], [{ $match: 3 }], [{ $nonsense: {} }]])(
    'with %j is refused',
    async (stage) => {
      await expect(test.aggregate('ratings', [stage])).rejects.toMatchObject({
        code: 'DATABASE_INVALID_PARAM',
      })
    },
  )
})
