import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dependencies } from '../package.json'

const run = promisify(execFile)
const repository = join(__dirname, '..', '..')
const version = dependencies['@sparticuz/chromium']

/** How to start the Chromium that comes as an npm package. */
export interface UnpackedChromium {
  executablePath: string
  env: Record<string, string>
}

/**
 * Unpacks `@sparticuz/chromium` (Linux x64) into .cache, once, and finds out what it needs to run here.
 * @throws Error when it does not start on this machine
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const directory = join(repository, '.cache', `chromium-${version}`)
  if (!existsSync(directory)) await unpackInto(directory)
  const executablePath = join(directory, 'chromium')
  const bare = definedEnvironment()
  if (!existsSync('/etc/fonts/fonts.conf')) bare.FONTCONFIG_PATH = join(directory, 'fonts')
  if (await starts(executablePath, bare)) return { executablePath, env: bare }
  const libraries = [join(directory, 'al2023', 'lib'), bare.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const env = { ...bare, LD_LIBRARY_PATH: libraries }
  await run(executablePath, ['--version'], { env })
  return { executablePath, env }
}

/** In a process of its own, since the package unpacks to the temporary directory and only where it believes to be on Lambda. */
async function unpackInto(directory: string): Promise<void> {
  const work = `${directory}.${process.pid}`
  await mkdir(work, { recursive: true })
  try {
    const script = "import('@sparticuz/chromium').then((it) => it.default.executablePath())"
    const env = { ...process.env, TMPDIR: work, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    await run(process.execPath, ['-e', script], { cwd: __dirname, env })
    // Moved as a whole: a test that runs beside this one never starts half a browser.
    await rename(work, directory)
  } catch (error) {
    if (!existsSync(directory)) throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** False when a shared library is missing, as on a machine that never had a browser. */
function starts(executablePath: string, env: Record<string, string>): Promise<boolean> {
  return run(executablePath, ['--version'], { env }).then(
    () => true,
    () => false,
  )
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
