import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { built } from './built'
import { atMost, type Figure } from './figure'

const KILOBYTE = 1024

/** What Vite writes of each chunk. */
interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}

/** What must be there before the first page can be used: the entry, the sign-in page and the workbench. */
const FIRST_SIGHT = [
  'index.html',
  'src/identity/sign-in/sign-in-page.tsx',
  'src/workbench/workbench-page.tsx',
]

/** Files that the chunks need, with everything that they import statically. */
function filesOf(manifest: Record<string, Chunk>, names: readonly string[]): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the console has no chunk ${name}`)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  for (const name of names) visit(name)
  return files
}

/** The back office: what a PC loads before the workbench can be used, gzipped, before any chart. */
export async function measureConsole(): Promise<Figure[]> {
  const directory = built('console')
  const manifest = JSON.parse(await readFile(join(directory, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  let bytes = 0
  for (const file of filesOf(manifest, FIRST_SIGHT)) {
    bytes += gzipSync(await readFile(join(directory, file))).length
  }
  return [
    atMost(400, {
      figure: 'Console: entry, sign-in and workbench, gzipped',
      value: bytes / KILOBYTE,
      unit: 'KB',
    }),
  ]
}
