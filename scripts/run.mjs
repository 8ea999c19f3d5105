// The first thing that runs in a fresh clone, so plain JavaScript on Node alone: it installs what is missing and hands
// over to the TypeScript script of the same name.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`清鉴 needs Node 20.11 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

const [script, ...rest] = process.argv.slice(2)
installWhatIsMissing()
process.chdir(root)
const run = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', `${script}.ts`), ...rest], {
  stdio: 'inherit',
})
process.exit(run.status ?? 1)

/** `npm install` keeps to the lock file; `npm ci` refuses one that lacks other platforms' optional packages. */
function installWhatIsMissing() {
  const stamp = join(root, 'node_modules', '.qingjian-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing packages from the npm registry (a few minutes the first time) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const install = spawnSync(npm, ['install', '--no-save', '--prefer-offline'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    console.error(
      'npm install failed; see above. Check the network and the npm registry, then run the command again.',
    )
    process.exit(install.status ?? 1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(
    stamp,
    createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex'),
  )
}
