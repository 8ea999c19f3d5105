import { openTestDatabase, type TestDatabase } from '../../src/database/testing/open-test-database'
import { ACCOUNTS, COUNTERS, CRASH_COLLECTIONS } from './crash-collections'

/** Tells the parent of a write that the database has acknowledged. */
const acknowledge = (line: string) => process.stdout.write(`${line}\n`)

/** Inserts two documents in one transaction, again and again. */
async function insertPairs(test: TestDatabase, name: string): Promise<void> {
  for (let n = 0; ; n += 1) {
    const key = `${name}-${n}`
    const id = await test.begin()
    await test.insert('pairs', [{ _id: `${key}-left`, pair: key, side: 'left' }], id)
    await test.insert('pairs', [{ _id: `${key}-right`, pair: key, side: 'right' }], id)
    await test.commit(id)
    acknowledge(`pair ${key}`)
  }
}

/** Inserts single documents and takes every third one away again. */
async function insertSingles(test: TestDatabase, name: string): Promise<void> {
  for (let n = 0; ; n += 1) {
    const key = `${name}-${n}`
    await test.insert('singles', [{ _id: key, bucket: n % 7 }])
    acknowledge(`single ${key}`)
    if (n % 3 !== 0) continue
    acknowledge(`removing ${key}`)
    await test.remove('singles', key)
    acknowledge(`removed ${key}`)
  }
}

/** Moves money between two accounts, which moves their entries in an index. */
async function moveMoney(test: TestDatabase): Promise<void> {
  for (let n = 0; ; n += 1) {
    const id = await test.begin()
    await test.update('accounts', ACCOUNTS[n % 3] ?? '', { $inc: { balance: -1 } }, id)
    await test.update('accounts', ACCOUNTS[(n + 1) % 3] ?? '', { $inc: { balance: 1 } }, id)
    await test.commit(id)
  }
}

/** Counts up under a unique index and says how far it has come. */
async function countUp(test: TestDatabase, counter: string): Promise<void> {
  let count = Number((await test.get('counters', counter))?.count)
  for (;;) {
    await test.update('counters', counter, { $inc: { count: 1 } })
    count += 1
    acknowledge(`counted ${counter} ${count}`)
  }
}

/** Writes in every way at once until it is killed. */
async function writeForever(path: string, round: string): Promise<void> {
  const test = openTestDatabase(CRASH_COLLECTIONS, path)
  if (round === '0') {
    await test.insert(
      'accounts',
      ACCOUNTS.map((_id) => ({ _id, balance: 0 })),
    )
    await test.insert('counters', COUNTERS)
  }
  acknowledge('ready')
  await Promise.all([
    ...['0', '1'].map((writer) => insertPairs(test, `${round}-${writer}`)),
    ...['0', '1'].map((writer) => insertSingles(test, `${round}-${writer}`)),
    moveMoney(test),
    ...COUNTERS.map(({ _id }) => countUp(test, _id)),
  ])
}

const [path = '', round = ''] = process.argv.slice(2)
void writeForever(path, round)
