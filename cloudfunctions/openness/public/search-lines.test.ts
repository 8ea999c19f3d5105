import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { LINE_KINDS } from '@qingjian/shared/openness/line-kinds'
import { plainName } from '@qingjian/shared/openness/masked-name'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import { searchLines } from '@qingjian/shared/openness/public.contracts'
import fc from 'fast-check'
import { draftLineOf } from '../line-content'
import type { LineDocument } from '../openness.documents'
import { lineDocumentOf } from '../publishing/line-document'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, FAR_VILLAGE, NEXT_VILLAGE, OTHER_TOWN, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf } from '../testing/publish'
import { storedPublication } from '../testing/stored-books'

type Wanted = ContractInput<typeof searchLines>

let house: OpennessHouse
let examined = 0

beforeEach(async () => {
  house = await createOpennessHouse((memory) => ({
    ...memory,
    find: async (collection, query) => {
      const found = await memory.find(collection, query)
      if (collection === 'openness_lines') examined += found.length
      return found as never
    },
  }))
  await house.memory.insert('openness_publications', [
    storedPublication('public', 'published'),
    storedPublication('hidden', 'publishing'),
  ])
})

/** Puts lines into the open books as if they had been published, or were being published. */
async function store(
  lines: readonly LineFields[],
  publicationId = 'public',
  first = 0,
): Promise<LineDocument[]> {
  const publication = storedPublication(publicationId, 'published')
  const documents = lines.map((line, place) => {
    const index = first + place
    const at = {
      lineId: `${publicationId}-${String(index).padStart(5, '0')}`,
      version: 1,
      index,
      publishedOn: '2026-07-01',
    }
    return lineDocumentOf(
      house.foundation,
      publication,
      draftLineOf(house.foundation.hash, line),
      { regionName: line.regionId },
      at,
    )
  })
  await house.memory.insert('openness_lines', documents)
  return documents
}

const paidTo = (name: string, more: Partial<LineFields> = {}): LineFields =>
  lineOf.payment('fund-a', { recipient: { kind: 'person', name }, ...more })

const search = async (wanted: Wanted) => dataOf(await house.call(searchLines, wanted))
const namesOf = async (wanted: Wanted) => (await search(wanted)).lines.map(({ recipient }) => recipient?.name)

/** Everything that is found, page by page. */
async function searchToTheEnd(wanted: Wanted): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | undefined; ; ) {
    house.clock.advance(2_000)
    const { lines, next } = await search({ ...wanted, ...(after !== undefined && { after }) })
    ids.push(...lines.map(({ id }) => id))
    if (next === undefined) return ids
    after = next
  }
}

describe('a name', () => {
  beforeEach(async () => {
    const names = ['马晓梅', '马晓', '马海', '祁晓梅', '阿依古丽·买买提', '才让卓玛']
    await store(names.map((name) => paidTo(name)))
  })

  it.each([
    ['马', 3],
    ['马晓', 2],
    ['马晓梅', 1],
    ['马 晓 梅', 1],
    ['晓梅', 0],
    ['马晓梅花', 0],
    ['才让', 1],
    ['阿依古丽', 1],
  ])('is found by its beginning: %s', async (name, count) => {
    expect(await namesOf({ name })).toHaveLength(count)
  })

  it.each(['阿依古丽·买', '阿依古丽•买', '阿依古丽・买', '阿依古丽.买', '阿依古丽．买'])(
    'is found with whichever dot it is typed: %s',
    async (name) => {
      expect(await namesOf({ name })).toEqual(['阿******提'])
    },
  )

  it('in Latin letters is found however wide and high they are', async () => {
    await store([paidTo('Ａlimjan')], 'public', 100)
    expect(await namesOf({ name: 'alim' })).toHaveLength(1)
    expect(await namesOf({ name: 'ＡＬＩＭ' })).toHaveLength(1)
  })

  it('is shown behind its mask', async () => {
    expect(await namesOf({ name: '马晓' })).toEqual(['*晓', '马*梅'])
    expect(JSON.stringify(await search({}))).not.toContain('马晓梅')
  })
})

it('shows nothing of what is still being published', async () => {
  await store([paidTo('马晓梅')], 'hidden')
  expect(await search({ name: '马' })).toEqual({ lines: [] })
})

it('looks at everything in the whole district, and at a town with its villages', async () => {
  await store([
    paidTo('马一', { regionId: VILLAGE }),
    paidTo('马二', { regionId: NEXT_VILLAGE }),
    paidTo('马三', { regionId: FAR_VILLAGE }),
    lineOf.income({ regionId: TOWN }),
  ])
  const countIn = async (regionId: string) => (await search({ regionId })).lines.length
  expect(await Promise.all([DISTRICT, TOWN, VILLAGE, OTHER_TOWN].map(countIn))).toEqual([4, 3, 1, 1])
})

it('takes an empty field for none', async () => {
  await store([paidTo('马晓梅')])
  expect((await search({ name: '', item: '  ' })).lines).toHaveLength(1)
})

it('finds by whatever is asked for exactly what fits, on an index, and each line once', async () => {
  const regions = [VILLAGE, NEXT_VILLAGE, FAR_VILLAGE]
  const lines = Array.from({ length: 400 }, (_, place) =>
    paidTo(['马晓梅', '马海', '祁玉'][place % 3] ?? '', {
      regionId: regions[place % 2] ?? FAR_VILLAGE,
      fundId: `fund-${place % 4}`,
      item: ['种粮补贴', '低保金'][place % 5 === 0 ? 1 : 0] ?? '',
      amount: 100 * (1 + (place % 7)),
      day: `${2025 + (place % 2)}-06-${10 + (place % 19)}`,
    }),
  )
  const all = await store([...lines, lineOf.income({ regionId: FAR_VILLAGE }), lineOf.fund()])
  const maybe = <One>(...values: One[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        regionId: maybe(...regions, TOWN, OTHER_TOWN, DISTRICT),
        year: maybe(2024, 2025, 2026),
        kind: maybe(...LINE_KINDS),
        fundId: maybe('fund-0', 'fund-3', 'none'),
        item: maybe('种粮补贴', '低保金', '没有'),
        amount: maybe(100, 300, 5),
        name: maybe('马', '马海', '玉'),
      }),
      async (wanted) => {
        const fits = (line: LineDocument, place: number) =>
          line.regionId.startsWith(wanted.regionId ?? '') &&
          line.day.startsWith(String(wanted.year ?? '')) &&
          (wanted.kind ?? line.kind) === line.kind &&
          (wanted.fundId ?? line.fundId) === line.fundId &&
          (wanted.item ?? line.item) === line.item &&
          (wanted.amount ?? line.amount) === line.amount &&
          plainName(lines[place]?.recipient?.name ?? '').startsWith(wanted.name ?? '')
        const expected = all.filter(fits).map(({ lineId }) => lineId)
        expect((await searchToTheEnd(wanted)).sort()).toEqual(expected.sort())
      },
    ),
    { numRuns: 50 },
  )
})

it('gives pages of twenty, newest day first', async () => {
  await store(
    Array.from({ length: 45 }, (_, place) => paidTo('马晓梅', { day: `2026-0${1 + (place % 9)}-01` })),
  )
  const first = await search({ name: '马' })
  expect([first.lines.length, first.next !== undefined]).toEqual([20, true])
  const days = first.lines.map(({ day }) => day)
  expect(days).toEqual([...days].sort().reverse())
  expect(new Set(await searchToTheEnd({ name: '马' })).size).toBe(45)
})

it('looks at as many lines in a large book as in a small one', async () => {
  const searches: Wanted[] = [
    {},
    { name: '马' },
    { regionId: VILLAGE, year: 2026 },
    { regionId: VILLAGE, amount: 5 },
  ]
  const costs = async () => {
    const all: number[] = []
    for (const wanted of searches) {
      examined = 0
      await search(wanted)
      all.push(examined)
    }
    return all
  }
  const more = (count: number, first: number) =>
    store(
      Array.from({ length: count }, (_, place) => (place % 50 === 0 ? paidTo('马晓梅') : lineOf.expense())),
      'public',
      first,
    )
  await more(1_900, 0)
  const small = await costs()
  await more(600, 1_900)
  expect(small).toEqual([21, 21, 21, 1_821])
  expect(await costs()).toEqual(small)
})
