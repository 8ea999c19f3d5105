import { find as contract } from '@qingjian/shared/openness/find/find.contracts'
import type { FoundKind, Module } from '@qingjian/shared/openness/find/modules'
import type { MemoryDatabase } from '../../platform/testing/memory-database'
import { createOpennessHouse, type OpennessHouse } from '../testing/openness-house'
import type { FoundDocument } from './find.documents'
import { gramsOf } from './grams'

const DISTRICT = '630102'
const TOWN = '630102103'
const VILLAGE = '630102103201'
const NEIGHBOUR = '630102103202'

let house: OpennessHouse

beforeEach(async () => {
  house = await createOpennessHouse()
})

describe('one search over all modules', () => {
  it('finds everything in which all words stand, by module and newest first', async () => {
    await put(house.memory, 'policies', '高龄津贴发放办法', '年满80周岁的老人每月领取')
    await put(house.memory, 'funds', '2026年高龄津贴', '每人每月100元', { day: '2026-02-01' })
    await put(house.memory, 'funds', '2025年高龄津贴', '每人每月90元', { day: '2025-02-01' })
    await put(house.memory, 'powers', '低保申请', '')
    expect(await titles('高龄津贴')).toEqual({
      policies: ['高龄津贴发放办法'],
      funds: ['2026年高龄津贴', '2025年高龄津贴'],
    })
    expect(await titles('津贴 100元')).toEqual({ funds: ['2026年高龄津贴'] })
    expect(await titles('津贴发放到人')).toEqual({})
  })

  it('finds by a single character of a title', async () => {
    await put(house.memory, 'projects', '村东道路硬化', '')
    expect(await titles('路')).toEqual({ projects: ['村东道路硬化'] })
    expect(await titles('桥')).toEqual({})
  })

  it('shows in a place what counts there: its own, of what is above it and below', async () => {
    await put(house.memory, 'affairs', '低保名单甲', '', { regionId: VILLAGE })
    await put(house.memory, 'affairs', '低保名单乙', '', { regionId: NEIGHBOUR })
    await put(house.memory, 'policies', '低保办法', '', { regionId: DISTRICT })
    expect(await titles('低保', VILLAGE)).toEqual({ affairs: ['低保名单甲'], policies: ['低保办法'] })
    const ofTown = await titles('低保', TOWN)
    expect(ofTown.affairs).toHaveLength(2)
  })

  it('shows five of each at first, and all of one module page by page', async () => {
    for (let number = 0; number < 43; number += 1)
      await put(house.memory, 'affairs', `财务公开第${number}期`, '', {
        day: `2026-01-${String((number % 28) + 1).padStart(2, '0')}`,
      })
    const first = await house.call(contract, { text: '财务公开' })
    const affairs = first.ok ? first.data.modules.find(({ module }) => module === 'affairs') : undefined
    expect(affairs?.found).toHaveLength(5)
    expect(affairs?.next).toBeDefined()
    const seen = new Set<string>()
    for (let after: string | undefined; ; ) {
      const page = await house.call(contract, {
        text: '财务公开',
        module: 'affairs',
        ...(after && { after }),
      })
      if (!page.ok) throw new Error(page.error.message)
      const [only] = page.data.modules
      for (const { id } of only?.found ?? []) seen.add(id)
      after = only?.next
      if (after === undefined) break
    }
    expect(seen.size).toBe(43)
  })

  it('says nothing of words that are signs alone', async () => {
    await put(house.memory, 'affairs', '财务公开', '')
    expect(await titles('，。！')).toEqual({})
  })
})

let count = 0

async function put(
  memory: MemoryDatabase,
  module: Module,
  title: string,
  words: string,
  { day = '2026-01-01', regionId = VILLAGE } = {},
): Promise<void> {
  const kinds: Record<Module, FoundKind> = {
    policies: 'policy',
    projects: 'project',
    funds: 'fund',
    affairs: 'affair',
    powers: 'power',
  }
  count += 1
  const id = `found-${count}`
  await memory.put<FoundDocument>('openness_found', {
    _id: id,
    kind: kinds[module],
    ...{ module, title, words, regionId, day },
    regionName: '某村',
    position: `${day}.${id}`,
    grams: gramsOf(title, words),
  })
}

/** Titles of what is found, by module; modules without any are left out. */
async function titles(text: string, regionId?: string): Promise<Partial<Record<Module, string[]>>> {
  const answer = await house.call(contract, { text, ...(regionId !== undefined && { regionId }) })
  if (!answer.ok) throw new Error(answer.error.message)
  return Object.fromEntries(
    answer.data.modules
      .filter(({ found }) => found.length > 0)
      .map(({ found, module }) => [module, found.map(({ title }) => title)]),
  )
}
