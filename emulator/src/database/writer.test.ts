import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { invalidParameter } from './database-errors'
import { createCollection } from './prepare-collections'
import { Store } from './store'
import { Blocked, Writer } from './writer'

let directory: string
let store: Store
let writer: Writer

const key = (name: string) => Buffer.from(name)
const stored = (name: string) => store.read(key(name))?.toString()
const put = (name: string) => store.documents.putSync(key(name), key(name))

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'emulator-writer-'))
  store = new Store(directory)
  writer = new Writer(store)
})
afterEach(async () => {
  await writer.idle()
  await store.root.close()
  rmSync(directory, { recursive: true, force: true })
})

it('writes of many callers share few flushes', async () => {
  const commits = jest.spyOn(store.root, 'childTransaction')
  const callers = Array.from({ length: 64 }, async (_, caller) => {
    for (let n = 0; n < 5; n++) {
      await writer.submit(() => {
        put(`${caller}-${n}`)
      })
    }
  })
  await Promise.all(callers)
  expect(commits.mock.calls.length).toBeLessThanOrEqual(10)
  expect(stored('63-4')).toBe('63-4')
})

it('a refusal goes to its own caller only', async () => {
  const refused = writer.submit(() => {
    throw invalidParameter('no')
  })
  const other = writer.submit(() => put('other'))
  await expect(refused).rejects.toMatchObject({ code: 'DATABASE_INVALID_PARAM' })
  await other
  expect(stored('other')).toBe('other')
})

it('an error that nobody foresaw undoes the whole batch, and the next one goes on', async () => {
  const failing = writer.submit((scope) => {
    put('half')
    scope.changed(createCollection(store, 'made', []))
    throw new Error('disk on fire')
  })
  const other = writer.submit(() => put('other'))
  await expect(failing).rejects.toThrow('disk on fire')
  await expect(other).rejects.toThrow('disk on fire')
  expect([stored('half'), stored('other'), store.collections.has('made')]).toEqual([
    undefined,
    undefined,
    false,
  ])
  await writer.submit(() => put('later'))
  expect(stored('later')).toBe('later')
})

it('a blocked job runs again when what it waits for has ended', async () => {
  let release = () => {}
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  let runs = 0
  const waiting = writer.submit(() => {
    runs++
    return runs === 1 ? new Blocked(until) : 'written'
  })
  await writer.submit(() => put('not blocked'))
  expect(runs).toBe(1)
  release()
  expect(await waiting).toBe('written')
})
