import { buildStale } from './build-stale'
import { runProcess } from './run-process'

async function test(): Promise<number> {
  const parameters = process.argv.slice(2)
  await buildStale(['emulator', 'functions', 'h5', 'weapp', 'console'])
  return runProcess('node', ['node_modules/jest/bin/jest.js', '--maxWorkers=2', ...parameters])
}

test().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
