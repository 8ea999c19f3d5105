import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { COLLECTIONS } from '../cloudfunctions/database.schema'
import { root } from './fingerprint'

const source = join(root, 'cloudfunctions')
const target = join(root, 'dist', 'cloudfunctions')

/** The features that are cloud functions: folders with an entry. */
export async function listFunctions(): Promise<string[]> {
  const entries = await readdir(source)
  return entries.filter((name) => existsSync(join(source, name, 'index.ts')))
}

/** Tables such as the SDK's list of media types come as text, which loads faster than the same table as a program. */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `module.exports = JSON.parse(${JSON.stringify(text)})`, loader: 'js' }
    })
  },
}

/** Bundles one function with everything it needs into one file, and puts its package.json and config.json beside it. */
async function buildFunction(feature: string): Promise<Metafile> {
  const output = join(target, feature)
  await mkdir(output, { recursive: true })
  const { metafile } = await build({
    entryPoints: [join(source, feature, 'index.ts')],
    outfile: join(output, 'index.js'),
    bundle: true,
    minify: true,
    // Chinese text as it is takes half of what its escapes take.
    charset: 'utf8',
    platform: 'node',
    format: 'cjs',
    // The platform's newest runtime is Nodejs18.15.
    target: 'node18',
    plugins: [jsonAsText],
    // Node has had them itself since 18.
    alias: { 'web-streams-polyfill': 'node:stream/web' },
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
  })
  await writeFile(
    join(output, 'package.json'),
    `${JSON.stringify({ name: feature, version: '1.0.0', main: 'index.js' }, null, 2)}\n`,
  )
  await cp(join(source, feature, 'config.json'), join(output, 'config.json'))
  return metafile
}

/** Builds dist/cloudfunctions: one folder a function, and database.json with every collection and index. */
async function buildFunctions(): Promise<void> {
  await rm(target, { recursive: true, force: true })
  const features = await listFunctions()
  const metafiles: Record<string, Metafile> = {}
  for (const feature of features) metafiles[feature] = await buildFunction(feature)
  await writeFile(join(target, 'database.json'), `${JSON.stringify({ collections: COLLECTIONS }, null, 2)}\n`)
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(join(root, '.cache', 'functions-metafile.json'), JSON.stringify(metafiles))
}

buildFunctions().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
