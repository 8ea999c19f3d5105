import fc from 'fast-check'
import { openTestDatabase } from './testing/open-test-database'

const COLLECTIONS = [
  {
    name: 'accounts',
    indexes: [{ name: 'owner', fields: [{ field: 'owner', direction: 1 as const }], unique: true }],
  },
]
const ACCOUNTS = ['a', 'b', 'c', 'd']

/** Moves one unit between two accounts in a transaction, again whenever somebody else was first; answers the attempts. */
async function transfer(
  test: ReturnType<typeof openTestDatabase>,
  from: string,
  to: string,
): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const id = await test.begin()
    try {
      const [source, target] = [await test.get('accounts', from, id), await test.get('accounts', to, id)]
      await test.update('accounts', from, { $set: { balance: Number(source?.balance) - 1 } }, id)
      await test.update('accounts', to, { $set: { balance: Number(target?.balance) + 1 } }, id)
      await test.commit(id)
      return attempt
    } catch (error) {
      expect(String((error as { code?: string }).code)).toMatch(/^DATABASE_TRANSACTION_(CONFLICT|FAIL)$/)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt))
    }
  }
}

it('loses no update: every transfer counts once, however many writers there are', async () => {
  let conflicts = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc
          .tuple(fc.constantFrom(...ACCOUNTS), fc.constantFrom(...ACCOUNTS))
          .filter(([from, to]) => from !== to),
        { minLength: 2, maxLength: 12 },
      ),
      async (transfers) => {
        const test = openTestDatabase(COLLECTIONS)
        await test.insert(
          'accounts',
          ACCOUNTS.map((_id) => ({ _id, owner: _id, balance: 100 })),
        )
        const counted = await Promise.all(transfers.map(([from, to]) => transfer(test, from, to)))
        const expected = new Map(ACCOUNTS.map((_id) => [_id, 100]))
        for (const [from, to] of transfers) {
          expected.set(from, (expected.get(from) ?? 0) - 1)
          expected.set(to, (expected.get(to) ?? 0) + 1)
        }
        const accounts = await test.find('accounts', {})
        expect(new Map(accounts.map(({ _id, balance }) => [_id, balance]))).toEqual(expected)
        conflicts += counted.reduce((sum, attempts) => sum + attempts - 1, 0)
        expect(test.database.verifyIndexes()).toEqual([])
        await test.close()
      },
    ),
    { numRuns: 40 },
  )
  expect(conflicts).toBeGreaterThan(0)
}, 60_000)
