import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyOf } from './change'
import { createCollection } from './prepare-collections'
import { Store } from './store'
import { writeInTransaction } from './transaction-write'
import { Transactions } from './transactions'
import { Writer } from './writer'

it('a transaction that outlives the platform’s patience is forgotten with its writes and its claims', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'emulator-lifetime-'))
  const store = new Store(directory)
  const writer = new Writer(store)
  const brief = new Transactions(store, writer, 1)
  await writer.submit(() => void createCollection(store, 'things', []))
  const collection = store.collection('things')
  const key = keyOf(collection, 'a')
  const id = brief.start()
  const ended = await brief.within(id, async (transaction) => {
    await writeInTransaction(store, brief, transaction, collection, key, { _id: 'a' })
    return transaction.ended
  })
  expect(ended).toBeUndefined()
  expect(brief.holding([`document ${key.toString('latin1')}`])).toBeUndefined()
  expect(store.read(key)).toBeUndefined()
  await expect(brief.within(id, async () => 'never')).rejects.toMatchObject({
    code: 'DATABASE_TRANSACTION_FAIL',
    message: expect.stringContaining('TransactionNotExist'),
  })
  await store.root.close()
  rmSync(directory, { recursive: true, force: true })
})
