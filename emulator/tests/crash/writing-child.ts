import { openTestDatabase } from '../../src/database/testing/open-test-database'
import { CRASH_COLLECTIONS } from './crash-collections'

/**
 * Writes until it is killed: transactions over a pair of documents, and single inserts, several at once. Each line it
 * prints is a write that the database has acknowledged.
 */
async function writeForever(path: string, round: string): Promise<void> {
  const test = openTestDatabase(CRASH_COLLECTIONS, path)
  const acknowledge = (line: string) => process.stdout.write(`${line}\n`)
  const pairs = async (worker: number) => {
    for (let n = 0; ; n += 1) {
      const key = `${round}-${worker}-${n}`
      const id = await test.begin()
      await test.insert('pairs', [{ _id: `${key}-left`, pair: key, side: 'left' }], id)
      await test.insert('pairs', [{ _id: `${key}-right`, pair: key, side: 'right' }], id)
      await test.commit(id)
      acknowledge(`pair ${key}`)
    }
  }
  const singles = async (worker: number) => {
    for (let n = 0; ; n += 1) {
      const key = `${round}-${worker}-${n}`
      await test.insert('singles', [{ _id: key, bucket: n % 7 }])
      acknowledge(`single ${key}`)
    }
  }
  acknowledge('ready')
  await Promise.all([pairs(0), pairs(1), singles(0), singles(1)])
}

const [path = '', round = ''] = process.argv.slice(2)
void writeForever(path, round)
