import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

const root = join(__dirname, '..')
const source = join(root, 'emulator', 'src')
const target = join(root, 'dist', 'emulator')

/** Bundles the emulator into dist/emulator: main.js, function-worker.js and the page. */
async function buildEmulator(): Promise<void> {
  // Built aside and moved as a whole, so that nobody ever starts half a bundle.
  const work = `${target}.${process.pid}`
  try {
    await mkdir(join(work, 'page'), { recursive: true })
    // All of them end before the cleaning up: a build that is still writing would make the directory again.
    const outcomes = await Promise.allSettled([
      build(forNode('main', work)),
      build(forNode(join('functions', 'function-worker'), work)),
      build(forBrowser(work)),
      cp(join(source, 'page', 'index.html'), join(work, 'page', 'index.html')),
    ])
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
    await replaceTarget(work)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Two builds may end at once: the second finds the place taken again and leaves the first one's result there. */
async function replaceTarget(work: string): Promise<void> {
  await rm(target, { recursive: true, force: true })
  await rename(work, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

function forNode(entry: string, outdir: string): BuildOptions {
  return {
    entryPoints: [join(source, `${entry}.ts`)],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // A native module: it stays in node_modules.
    external: ['lmdb'],
    sourcemap: true,
    logLevel: 'warning',
  }
}

function forBrowser(outdir: string): BuildOptions {
  return {
    entryPoints: { page: join(source, 'page', 'main.tsx') },
    outdir: join(outdir, 'page'),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    logLevel: 'warning',
  }
}

buildEmulator().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
