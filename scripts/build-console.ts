import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { root } from './fingerprint'

const workspace = join(root, 'console')

/** Builds the back office with Vite into dist/console; what it takes from the environment stands in console/vite.config.ts. */
function buildConsole(): void {
  const vite = join(dirname(require.resolve('vite/package.json', { paths: [workspace] })), 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: workspace,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  child.once('error', (error) => {
    throw error
  })
  child.once('exit', (code) => process.exit(code ?? 1))
}

buildConsole()
