import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildStale } from './build-stale'
import type { QualityCheck } from './compile-weapp'
import { root } from './fingerprint'

const VERSION = '2.1.42'
const directory = join(root, '.cache', 'weapp-check')

/** WeChat refuses a package above 2 MB; above 1.5 MB the next feature no longer fits. */
const MOST_BYTES = 1.5 * 1024 * 1024

/** Settings of an upload, not of the code: webpack has minified it already. */
const NOT_ABOUT_CODE = ['JS_COMPRESS_OPEN', 'WXML_COMPRESS_OPEN', 'WXSS_COMPRESS_OPEN']

/** Outside the workspaces, since nothing else needs its thousand packages. */
function installCompiler(): void {
  const manifest = join(directory, 'node_modules', 'miniprogram-ci', 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === VERSION) return
  console.log(
    `Installing WeChat's compiler (miniprogram-ci ${VERSION}, about 276 MB) into .cache/weapp-check …`,
  )
  mkdirSync(directory, { recursive: true })
  const options = ['--prefix', directory, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  const npm = spawnSync('npm', ['install', ...options, `miniprogram-ci@${VERSION}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) throw new Error('npm install failed; see above')
}

/** In a process of its own: the compiler talks much and leaves workers behind. */
function compile(): QualityCheck[] {
  const report = join(directory, 'checks.json')
  rmSync(report, { force: true })
  const compiler = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'compile-weapp.ts'), directory],
    { cwd: root, encoding: 'utf8' },
  )
  if (compiler.status !== 0 || !existsSync(report)) {
    throw new Error(`WeChat's compiler refuses dist/weapp:\n${compiler.stderr || compiler.stdout}`)
  }
  return JSON.parse(readFileSync(report, 'utf8')) as QualityCheck[]
}

/** Prints the sizes of the packages; answers the names of those that are too large. */
function tooLarge(checks: readonly QualityCheck[]): string[] {
  const sizes = checks.find(({ name }) => name === 'PACKAGE_SIZE_LIMIT')?.detail as Record<string, number>
  for (const [name, bytes] of Object.entries(sizes)) {
    const title = name === '__APP__' ? 'main package' : `subpackage ${name}`
    console.log(`${String(Math.ceil(bytes / 1024)).padStart(6)} KB  ${title}`)
  }
  return Object.keys(sizes).filter((name) => (sizes[name] ?? 0) > MOST_BYTES)
}

/** Passes dist/weapp through WeChat's own compiler and its checks of code quality, without a network. */
async function checkWeapp(): Promise<void> {
  await buildStale(['weapp'])
  installCompiler()
  console.log("Compiling dist/weapp with WeChat's compiler …")
  const checks = compile()
  const large = tooLarge(checks)
  const failed = checks.filter(({ name, success }) => !success && !NOT_ABOUT_CODE.includes(name))
  for (const { text, detail } of failed) console.log(`FAIL    ${text} ${JSON.stringify(detail ?? '')}`)
  if (failed.length > 0 || large.length > 0) throw new Error("WeChat's checks failed; see above")
  console.log(`ok      compiled, ${checks.length - NOT_ABOUT_CODE.length} checks passed`)
}

checkWeapp().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
