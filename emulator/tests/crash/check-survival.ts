import type { TestDatabase } from '../../src/database/testing/open-test-database'
import { ACCOUNTS } from './crash-collections'

/** Compares what a killed child had acknowledged with what is there; answers what is wrong, in words. */
export async function checkSurvival(test: TestDatabase, acknowledged: string[]): Promise<string[]> {
  const problems = test.database.verifyIndexes()
  const expectThere = async (collection: string, id: string, there: boolean) => {
    const found = (await test.get(collection, id)) !== undefined
    if (found !== there) problems.push(`${collection} ${id} is ${found ? '' : 'not '}there`)
  }
  // Between these two lines the removal may have happened or not.
  const leaving = new Set(keysOf(acknowledged, 'removing'))
  const removed = new Set(keysOf(acknowledged, 'removed'))
  for (const key of keysOf(acknowledged, 'pair')) {
    for (const side of ['left', 'right']) await expectThere('pairs', `${key}-${side}`, true)
  }
  for (const key of keysOf(acknowledged, 'single'))
    if (!leaving.has(key)) await expectThere('singles', key, true)
  for (const key of removed) await expectThere('singles', key, false)
  for (const line of acknowledged.filter((one) => one.startsWith('counted '))) {
    const [, counter = '', count] = line.split(' ')
    const stored = Number((await test.get('counters', counter))?.count)
    if (!(stored >= Number(count))) problems.push(`${counter} says ${stored} after ${count} was acknowledged`)
  }
  return [...problems, ...(await halfTransactions(test))]
}

function keysOf(lines: string[], kind: string): string[] {
  return lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1))
}

async function halfTransactions(test: TestDatabase): Promise<string[]> {
  const problems: string[] = []
  const [left, right] = [
    await test.count('pairs', { side: 'left' }),
    await test.count('pairs', { side: 'right' }),
  ]
  if (left !== right) problems.push(`${left} left sides and ${right} right sides`)
  const accounts = await test.find('accounts', {})
  const total = accounts.reduce((sum, { balance }) => sum + Number(balance), 0)
  if (accounts.length !== ACCOUNTS.length || total !== 0) problems.push(`the accounts hold ${total}`)
  return problems
}
