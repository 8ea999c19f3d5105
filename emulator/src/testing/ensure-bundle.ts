import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const repository = join(__dirname, '..', '..', '..')
const sources = join(repository, 'emulator', 'src')
const builder = join(repository, 'scripts', 'build-emulator.ts')
const bundle = join(repository, 'dist', 'emulator')

/** Builds dist/emulator when a source is newer than it. @returns the directory of the bundle */
export async function ensureBundle(): Promise<string> {
  const built = await modified(join(bundle, 'main.js'))
  const newest = Math.max(await newestIn(sources), await modified(builder))
  if (built < newest)
    await promisify(execFile)(process.execPath, ['--import', 'tsx', builder], { cwd: repository })
  return bundle
}

async function newestIn(directory: string): Promise<number> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
  const times = await Promise.all(files.map((file) => modified(join(file.parentPath, file.name))))
  return Math.max(0, ...times)
}

async function modified(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
