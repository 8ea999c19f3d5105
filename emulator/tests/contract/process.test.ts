import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SpawnedEmulator, spawnEmulator } from '../../src/testing/spawn-emulator'
import { FUNCTIONS, SCHEMA } from './start'

/** The emulator as a process: what survives it, and what changes under it. */
let directory: string
const running: SpawnedEmulator[] = []
const start = async (more: Record<string, unknown> = {}): Promise<SpawnedEmulator> => {
  const configuration = { functions: FUNCTIONS, schema: SCHEMA, data: join(directory, 'data'), ...more }
  const emulator = await spawnEmulator({ configuration })
  running.push(emulator)
  return emulator
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'emulator-process-'))
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.stop()))
  await rm(directory, { recursive: true, force: true })
})

it.each(['SIGTERM', 'SIGKILL'] as const)(
  'keeps documents, files, consents and the clock over a %s',
  async (signal) => {
    const first = await start()
    await first.call('transactions', { action: 'reset', _id: 'kept', n: 42 }, 'openid')
    await first.call('storage', { action: 'upload', cloudPath: 'kept.txt', text: 'kept' }, 'openid')
    await first.api('subscribe-messages/consents', 'POST', { openid: 'mei', templateId: 'T1' })
    await first.api('clock', 'POST', { advanceMs: 86_400_000 })
    await first.kill(signal)

    const second = await start()
    const { body } = await second.call<{ value: { data: { n: number } } }>(
      'transactions',
      { action: 'read', _id: 'kept' },
      'openid',
    )
    expect(body.value.data.n).toBe(42)
    const [file] = await second.api<{ tempFileURL: string }[]>('files')
    expect(await (await fetch(file?.tempFileURL ?? '')).text()).toBe('kept')
    expect((await second.api<{ consents: unknown[] }>('subscribe-messages')).consents).toHaveLength(1)
    expect((await second.api<{ offsetMs: number }>('clock')).offsetMs).toBe(86_400_000)
  },
)

it('says plainly that a port is taken', async () => {
  const first = await start()
  const port = Number(new URL(first.url).port)
  await expect(start({ port, data: join(directory, 'other') })).rejects.toThrow(
    `port ${port} on 127.0.0.1 is taken`,
  )
})

it('says plainly what is wrong with a configuration', async () => {
  await expect(start({ colour: 'green' })).rejects.toThrow('unknown setting colour')
  await expect(start({ schema: join(directory, 'no-schema.json') })).rejects.toThrow(
    'no-schema.json does not exist',
  )
})

it('runs a changed bundle at the next call, and maps its stack to the source', async () => {
  const functions = join(directory, 'functions')
  await mkdir(join(functions, 'changing'), { recursive: true })
  const write = (text: string) => writeFile(join(functions, 'changing', 'index.js'), text)
  await write("exports.main = () => 'first'")
  const emulator = await start({ functions })
  expect((await emulator.call('changing', {}, 'openid')).body).toBe('first')

  const map = { version: 3, sources: ['original.ts'], sourcesContent: [''], names: [], mappings: 'AAIA' }
  const inline = Buffer.from(JSON.stringify(map)).toString('base64')
  await write(
    `exports.main = () => { throw new Error('second') }\n//# sourceMappingURL=data:application/json;base64,${inline}`,
  )
  const { requestId } = await emulator.call('changing', {}, 'openid')
  const { failure } = await emulator.api<{ failure: string }>(`invocations/${requestId}`)
  expect(failure).toContain('second')
  expect(failure).toContain('original.ts:5')
})

it('finds a function that was built after the start', async () => {
  const functions = join(directory, 'functions')
  const emulator = await start({ functions })
  expect((await emulator.call('late', {}, 'openid')).status).toBe(404)
  await mkdir(join(functions, 'late'), { recursive: true })
  await writeFile(join(functions, 'late', 'index.js'), 'exports.main = ({ n }) => n + 1')
  expect((await emulator.call('late', { n: 1 }, 'openid')).body).toBe(2)
})

it('names what is wrong with a function’s config.json, and runs the others', async () => {
  const functions = join(directory, 'functions')
  for (const name of ['wrong', 'right']) {
    await mkdir(join(functions, name), { recursive: true })
    await writeFile(join(functions, name, 'index.js'), 'exports.main = () => 1')
  }
  await writeFile(join(functions, 'wrong', 'config.json'), '{"timeout": "long"}')
  const emulator = await start({ functions, timers: 'automatic' })
  const { status, body } = await emulator.call<{ message: string }>('wrong', {}, 'openid')
  expect(status).toBe(500)
  expect(body.message).toContain('timeout must be a number of seconds')
  expect((await emulator.call('right', {}, 'openid')).body).toBe(1)
})

it('begins anew with --fresh only', async () => {
  const first = await start()
  await first.call('transactions', { action: 'reset', _id: 'kept', n: 1 }, 'openid')
  await first.kill('SIGTERM')
  const second = await spawnEmulator({
    configuration: { functions: FUNCTIONS, schema: SCHEMA, data: join(directory, 'data') },
    fresh: true,
  })
  running.push(second)
  const { body } = await second.call<{ value: { data: unknown } }>(
    'transactions',
    { action: 'read', _id: 'kept' },
    'openid',
  )
  expect(body.value.data).toBeNull()
})

it('fires its timers by itself as time passes', async () => {
  const functions = join(directory, 'functions')
  await mkdir(join(functions, 'ticking'), { recursive: true })
  await writeFile(
    join(functions, 'ticking', 'index.js'),
    'exports.main = (event) => console.log(event.TriggerName)',
  )
  const trigger = { name: 'each-second', type: 'timer', config: '* * * * * * *' }
  await writeFile(join(functions, 'ticking', 'config.json'), JSON.stringify({ triggers: [trigger] }))
  const emulator = await start({ functions, timers: 'automatic' })
  const fired = async (): Promise<{ source: string; logs: { text: string }[] }[]> => {
    const invocations =
      await emulator.api<{ source: string; logs: { text: string }[]; status: string }[]>('invocations')
    return invocations.filter(({ status }) => status === 'succeeded')
  }
  while ((await fired()).length < 2) await new Promise((resolve) => setTimeout(resolve, 100))
  const [run] = await fired()
  expect(run?.source).toBe('wx_trigger')
  expect(run?.logs[0]?.text).toBe('each-second')
})
