import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import { type SpawnedEmulator, spawnEmulator } from 'cloudbase-emulator/testing/spawn-emulator'
import { built } from './built'
import type { HistorySize } from './rating-history'
import { runNode } from './run-node'

/** What one database call of an invocation has cost, as the emulator reports it. */
export interface DatabaseCall {
  action: string
  collection: string
  index?: string
  examined: number
}

/** The built functions on an emulator of their own, over a district with a history. */
export interface BenchHouse {
  emulator: SpawnedEmulator
  /** Calls a method over HTTP as a WeChat user. @throws Error when the answer is a refusal */
  call<C extends Contract>(
    contract: C,
    data: ContractInput<C>,
    openid: string,
  ): Promise<{ invocation: string; data: ContractOutput<C> }>
  databaseCallsOf(invocation: string): Promise<DatabaseCall[]>
  stop(): Promise<void>
}

let requests = 0

/** Fills a data directory in a process of its own and starts an emulator on it, whose timers rest. */
export async function startBenchHouse(size: HistorySize): Promise<BenchHouse> {
  const data = await mkdtemp(join(tmpdir(), 'qingjian-bench-'))
  const remove = () => rm(data, { recursive: true, force: true })
  const emulator = await fillAndStart(data, size).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  return {
    emulator,
    async call<C extends Contract>(contract: C, data: ContractInput<C>, openid: string) {
      const requestId = `bench-${process.pid}-${String(++requests).padStart(8, '0')}`
      const event = { action: contract.action, data, requestId }
      const reply = await emulator.call<Result<ContractOutput<C>>>(contract.feature, event, openid)
      if (reply.status !== 200 || !reply.body.ok)
        throw new Error(`${contract.action} was refused: ${JSON.stringify(reply.body)}`)
      return { invocation: reply.requestId, data: reply.body.data }
    },
    databaseCallsOf: async (invocation) =>
      (await emulator.api<{ databaseCalls: DatabaseCall[] }>(`invocations/${invocation}`)).databaseCalls,
    async stop() {
      await emulator.stop()
      await remove()
    },
  }
}

async function fillAndStart(data: string, size: HistorySize): Promise<SpawnedEmulator> {
  // Written in bulk, documents die young and in great numbers: a wide nursery saves much of the time.
  const node = ['--max-semi-space-size=64', '--import', 'tsx', join(__dirname, 'fill-database.ts')]
  await runNode([...node, join(data, 'database'), JSON.stringify(size)])
  return spawnEmulator({
    configuration: {
      data,
      functions: built('cloudfunctions'),
      schema: built('cloudfunctions', 'database.json'),
      environment: { QINGJIAN_FIELD_KEYS: JSON.stringify(TEST_FIELD_KEYS), QINGJIAN_HASH_KEY: TEST_HASH_KEY },
      timers: 'manual',
    },
  })
}

/** Puts every worker thread to work, so that none of them still loads while something is measured. */
export async function warmUp(work: () => Promise<unknown>, times = 60): Promise<void> {
  const AT_ONCE = 4
  const worker = async () => {
    for (let n = 0; n < times / AT_ONCE; n += 1) await work()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
