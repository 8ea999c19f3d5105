import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

const root = join(__dirname, '..')
const source = join(root, 'emulator', 'src')
const target = join(root, 'dist', 'emulator')

/** Bundles the emulator into dist/emulator: main.js, function-worker.js and the page. */
async function buildEmulator(): Promise<void> {
  // Built aside and moved as a whole, so that a running build never serves half a bundle.
  const work = `${target}.${process.pid}`
  await mkdir(join(work, 'page'), { recursive: true })
  await Promise.all([
    build(forNode('main', work)),
    build(forNode(join('functions', 'function-worker'), work)),
    build(forBrowser(work)),
    cp(join(source, 'page', 'index.html'), join(work, 'page', 'index.html')),
  ])
  await rm(target, { recursive: true, force: true })
  await mkdir(dirname(target), { recursive: true })
  await rename(work, target)
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
