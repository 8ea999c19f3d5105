import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { built, cached, inRepository } from './built'
import { atMost, type Figure } from './figure'
import { interleave } from './interleave'
import { runNode } from './run-node'

const ROUNDS = 21
const KILOBYTE = 1024

/** Bytes of a bundle that are ours, after minifying: what is not from a package. */
function ownBytesOf(metafile: Metafile): number {
  const script = Object.entries(metafile.outputs).find(([path]) => path.endsWith('.js'))
  if (!script) throw new Error('the build has made no script')
  return Object.entries(script[1].inputs)
    .filter(([path]) => !path.includes('node_modules/'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
}

/** Milliseconds that a fresh process takes to load a module, without what Node itself takes to start. */
async function loadTimeOf(module: string, directory: string): Promise<number> {
  const script = `const started = performance.now(); require(${JSON.stringify(module)}); console.log(performance.now() - started)`
  const output = await runNode(['-e', `${script}; process.exit()`], { directory })
  return Number(output.trim().split('\n').at(-1))
}

async function measureFunction(name: string, metafile: Metafile, directory: string): Promise<Figure[]> {
  const times = await interleave(ROUNDS, {
    bundle: () => loadTimeOf(built('cloudfunctions', name, 'index.js'), directory),
    sdk: () => loadTimeOf(inRepository('node_modules', 'wx-server-sdk'), directory),
  })
  return [
    atMost(60, {
      figure: `Function ${name}: own code, minified`,
      value: ownBytesOf(metafile) / KILOBYTE,
      unit: 'KB',
    }),
    atMost(0.65, {
      figure: `Function ${name}: load time against requiring the SDK from node_modules`,
      value: times.bundle / times.sdk,
      detail: `${times.bundle.toFixed(0)} ms against ${times.sdk.toFixed(0)} ms`,
    }),
  ]
}

/** What the built functions weigh and how long a cold start waits for them. */
export async function measureBundles(): Promise<Figure[]> {
  const text = await readFile(cached('functions-metafile.json'), 'utf8')
  const metafiles = Object.entries(JSON.parse(text) as Record<string, Metafile>)
  // Modules are found by their own paths, not by where the process happens to stand.
  const directory = await mkdtemp(join(tmpdir(), 'qingjian-load-'))
  try {
    const figures: Figure[] = []
    for (const [name, metafile] of metafiles)
      figures.push(...(await measureFunction(name, metafile, directory)))
    return figures
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
