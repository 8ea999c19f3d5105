import { createMemoryDatabase } from '../../platform/testing/memory-database'
import { storedPublication } from '../testing/stored-books'
import { createPublicationsRepository } from './publications.repository'

it('all publications of a place’s year are read, so that none of many counts as never published', async () => {
  const memory = createMemoryDatabase()
  const ids = Array.from({ length: 301 }, (_, place) => `publication-${String(place).padStart(3, '0')}`)
  const stored = ids.map((id) => storedPublication(id, 'published', { position: `2026-${id}` }))
  const others = [
    storedPublication('of-another-year', 'published', { year: 2025 }),
    storedPublication('of-another-place', 'published', { regionId: '630102100202' }),
  ]
  await memory.insert('openness_publications', [...stored, ...others])
  const found = await createPublicationsRepository(memory).ofYear('630102100201', 2026)
  expect(found.map(({ _id }) => _id)).toEqual([...ids].reverse())
})
