import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './fingerprint'

const TARGETS = ['h5', 'weapp'] as const

/** Builds one target of the mini-program with Taro into dist/<target>; answers the exit code. */
function buildClient(target: (typeof TARGETS)[number]): Promise<number> {
  const taro = join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
      cwd: join(root, 'client'),
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production', BROWSERSLIST_ENV: 'production' },
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function buildClients(): Promise<void> {
  const wanted = TARGETS.filter((target) => process.argv.length < 3 || process.argv.includes(target))
  for (const target of wanted) {
    const code = await buildClient(target)
    if (code !== 0) process.exit(code)
  }
}

void buildClients()
