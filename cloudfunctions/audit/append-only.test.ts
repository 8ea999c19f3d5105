import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { CONTRACTS } from '@qingjian/shared/contracts'
import type { ChangeableCollection } from '../platform/database/database'

const ROOT = join(__dirname, '..')
const isTest = (path: string) => /\.test\.ts$|(^|\/)testing\//.test(path)

/** Every production file of the functions, by its path. */
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !isTest(path) && !path.includes('node_modules/'))

/** Each call that writes: file, verb, and the collection as it is written there. */
const WRITES = FILES.flatMap((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const calls = text.matchAll(/\.(insert|put|update|updateWhere|removeWhere)(?:<[^()]*?>)?\(\s*([^,\s)]+)/g)
  return [...calls].map(([, verb = '', collection = '']) => ({ path, verb, collection }))
})

describe('the audit log', () => {
  it('is added to by the unit of work and sealed by one transaction, and written by nothing else', () => {
    const writes = WRITES.filter(({ collection }) => collection.includes('audit_'))
    expect(writes).toEqual([
      {
        path: relative(ROOT, join(__dirname, 'audit.repository.ts')),
        verb: 'put',
        collection: "'audit_entries'",
      },
      { path: 'audit/audit.repository.ts', verb: 'put', collection: "'audit_chain'" },
      { path: 'platform/serve/unit-of-work.ts', verb: 'insert', collection: "'audit_entries'" },
    ])
  })

  it('is out of reach of whatever changes or removes rows', () => {
    const changeable: ChangeableCollection = 'settings'
    // @ts-expect-error the compiler refuses it
    const entries: ChangeableCollection = 'audit_entries'
    // @ts-expect-error the compiler refuses it
    const chain: ChangeableCollection = 'audit_chain'
    expect(new Set([changeable, entries, chain]).size).toBe(3)
  })

  it('can be asked to be read, taken away, verified and sealed, and nothing more', () => {
    const actions = CONTRACTS.filter(({ feature }) => feature === 'audit').map(({ action }) => action)
    expect(actions.sort()).toEqual(['export', 'seal', 'search', 'start-search', 'verify-chain'])
  })
})
