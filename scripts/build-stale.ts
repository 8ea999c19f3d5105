import { fingerprintOf, isBuilt, markBuilt } from './fingerprint'
import { runScript } from './run-process'

interface Part {
  name: string
  says: string
  sources: string[]
  output: string
  script: string
  parameters: string[]
}

const LOCK = 'package-lock.json'

/** Everything that is built, in the order in which it is needed. */
const PARTS = {
  emulator: {
    name: 'emulator',
    says: 'the local cloud',
    sources: ['emulator/src', 'scripts/build-emulator.ts', LOCK],
    output: 'dist/emulator/main.js',
    script: 'build-emulator.ts',
    parameters: [],
  },
  functions: {
    name: 'functions',
    says: 'the cloud functions',
    sources: ['cloudfunctions', 'shared', 'scripts/build-functions.ts', LOCK],
    output: 'dist/cloudfunctions/database.json',
    script: 'build-functions.ts',
    parameters: [],
  },
  h5: {
    name: 'h5',
    says: 'the mini-program as a web page (about a minute the first time)',
    sources: ['client', 'shared', 'scripts/build-client.ts', LOCK],
    output: 'dist/h5/index.html',
    script: 'build-client.ts',
    parameters: ['h5'],
  },
  weapp: {
    name: 'weapp',
    says: 'the WeChat mini-program (about a minute the first time)',
    sources: ['client', 'shared', 'scripts/build-client.ts', LOCK],
    output: 'dist/weapp/app.json',
    script: 'build-client.ts',
    parameters: ['weapp'],
  },
  console: {
    name: 'console',
    says: 'the back office',
    sources: ['console', 'shared', 'scripts/build-console.ts', LOCK],
    output: 'dist/console/index.html',
    script: 'build-console.ts',
    parameters: [],
  },
} satisfies Record<string, Part>

export type PartName = keyof typeof PARTS

/** What client and console take from the environment when they are built. */
const SALT = [
  process.env.QINGJIAN_BUILD,
  process.env.QINGJIAN_CLOUD_ENVIRONMENT,
  process.env.QINGJIAN_API_BASE,
  process.env.QINGJIAN_MOBILE_BASE,
].join(' ')

/** Builds the named parts whose sources changed since they were built, saying which; throws when one fails. */
export async function buildStale(names: readonly PartName[]): Promise<void> {
  for (const name of names) {
    const part: Part = PARTS[name]
    const fingerprint = fingerprintOf(part.sources, SALT)
    if (isBuilt(part.name, fingerprint, part.output)) continue
    console.log(`Building ${part.says} …`)
    if ((await runScript(part.script, ...part.parameters)) !== 0)
      throw new Error(`building ${part.says} failed`)
    markBuilt(part.name, fingerprint)
  }
}
