import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const root = join(__dirname, '..')

const SKIPPED = new Set(['node_modules', 'dist', '.cache', 'fixtures'])

function* filesBelow(path: string): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue
    const child = join(path, entry.name)
    if (entry.isDirectory()) yield* filesBelow(child)
    else if (!/\.test\.tsx?$/.test(entry.name)) yield child
  }
}

/** A hash over the contents of folders and files, given relative to the root, and over one word more. */
export function fingerprintOf(sources: readonly string[], salt = ''): string {
  const hash = createHash('sha256').update(salt)
  for (const source of sources) {
    const path = join(root, source)
    const files = /\.[a-z]+$/.test(source) ? [path] : [...filesBelow(path)].sort()
    for (const file of files)
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function stampOf(name: string): string {
  return join(root, '.cache', 'built', name)
}

export function isBuilt(name: string, fingerprint: string, output: string): boolean {
  const stamp = stampOf(name)
  return existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
}

export function markBuilt(name: string, fingerprint: string): void {
  mkdirSync(dirname(stampOf(name)), { recursive: true })
  writeFileSync(stampOf(name), fingerprint)
}
