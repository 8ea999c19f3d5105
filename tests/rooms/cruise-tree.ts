import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'

const repository = join(__dirname, '..', '..')
const cruiser = join(repository, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const rules = join(repository, '.dependency-cruiser.cjs')
const PACKAGES = ['valibot', 'wx-server-sdk', '@cloudbase/node-sdk']
const BUILT_IN = ['fs']

export interface Violation {
  rule: string
  from: string
  to: string
}

interface CruiseReport {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] }
}

/** Writes a tree of files with these imports, cruises it with the project's rules and answers what they object to. */
export async function cruiseTree(imports: readonly { from: string; to?: string }[]): Promise<Violation[]> {
  const root = await mkdtemp(join(tmpdir(), 'rooms-'))
  try {
    const files = sourcesOf(imports)
    for (const [path, source] of files) await write(join(root, path), source)
    for (const name of PACKAGES) await write(join(root, 'node_modules', name, 'index.js'), 'exports.it = 1\n')
    await write(join(root, 'package.json'), '{}')
    await write(join(root, 'tsconfig.base.json'), '{}')
    const tops = [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? path))]
    return await cruise(root, tops)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

function sourcesOf(imports: readonly { from: string; to?: string }[]): Map<string, string> {
  const sources = new Map<string, string>()
  for (const { to } of imports) {
    if (to?.includes('.ts') && !sources.has(to)) sources.set(to, 'export const it = 1\n')
  }
  for (const { from, to } of imports) {
    const line = to === undefined ? '' : `import { it } from '${specifier(from, to)}'\n`
    sources.set(from, `${line}${sources.get(from) ?? 'export const it = 1\n'}`)
  }
  return sources
}

function specifier(from: string, to: string): string {
  if (PACKAGES.includes(to) || BUILT_IN.includes(to) || to.startsWith('.')) return to
  const path = relative(dirname(from), to).replace(/[.]ts$/, '')
  return path.startsWith('.') ? path : `./${path}`
}

async function write(path: string, source: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, source)
}

async function cruise(root: string, tops: string[]): Promise<Violation[]> {
  const parameters = [cruiser, '--config', rules, '--output-type', 'json', ...tops]
  const { stdout } = await promisify(execFile)(process.execPath, parameters, {
    cwd: root,
    maxBuffer: 1 << 24,
  })
  const { summary } = JSON.parse(stdout) as CruiseReport
  return summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to: PACKAGES.find((name) => to === `node_modules/${name}/index.js`) ?? to,
  }))
}
