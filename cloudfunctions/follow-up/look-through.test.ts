import fc from 'fast-check'
import { createMemoryDatabase } from '../platform/testing/memory-database'
import { createFollowUpsRepository, type FollowUpScope } from './follow-ups.repository'
import { lookThrough } from './look-through'
import { storedFollowUp } from './testing/stored-follow-up'

const TOWNS = ['630102100', '630102101', '630102102']
const SCOPES: FollowUpScope[][] = [
  [{}],
  [{ townId: '630102100' }, { townId: '630102101' }],
  [{ townId: '630102100' }, { unitId: 'unit-0' }, { unitId: 'unit-2' }],
]

describe('a list from several indexes', () => {
  it('shows each row once, in order, whatever the pages and whatever is left out', async () => {
    const rows = fc.array(fc.record({ town: fc.nat(2), unit: fc.nat(2), shown: fc.boolean() }), {
      maxLength: 150,
    })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...SCOPES), async (facts, scopes) => {
        const database = createMemoryDatabase()
        const stored = facts.map(({ shown, town, unit }, number) =>
          storedFollowUp(`f${String(number).padStart(4, '0')}`, {
            ratingId: `r${number}`,
            regionId: TOWNS[town] ?? '',
            unitId: `unit-${unit}`,
            levelLabel: shown ? 'shown' : 'left out',
          }),
        )
        await database.insert('follow_ups', stored)
        const followUps = createFollowUpsRepository(database)
        const walks = scopes.map(
          (scope) => (after: string | undefined, limit: number) => followUps.calls(scope, after, limit),
        )
        const seen: string[] = []
        let after: string | undefined
        do {
          const { next, page } = await lookThrough(
            walks,
            'callPosition',
            ({ levelLabel }) => levelLabel === 'shown',
            after,
          )
          seen.push(...page.map(({ _id }) => _id))
          after = next
        } while (after !== undefined)
        const wanted = stored.filter(
          (row) =>
            row.levelLabel === 'shown' &&
            scopes.some((scope) =>
              Object.entries(scope).every(([field, value]) => row[field as 'unitId'] === value),
            ),
        )
        expect(seen).toEqual(wanted.map(({ _id }) => _id))
      }),
      { numRuns: 100 },
    )
  })
})
