import { createRequire } from 'node:module'
import { sep } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { installClock } from './worker-clock'
import { captureConsole } from './worker-console'
import type { InvokeMessage, WorkerMessage, WorkerSettings } from './worker-messages'

/** One instance of the functions runtime: loads functions on first use and runs one call at a time. */
type Main = (event: unknown, context: unknown) => unknown

const port = parentPort
if (port === null) throw new Error('function-worker runs only as a worker thread')
const { clockOffset } = workerData as WorkerSettings
let running: string | undefined

const send = (message: WorkerMessage): void => port.postMessage(message)
installClock(new BigInt64Array(clockOffset))
captureConsole((line) => send({ type: 'log', requestId: running, line }))
port.on('message', (message: InvokeMessage) => void run(message))

async function run(call: InvokeMessage): Promise<void> {
  running = call.requestId
  replaceEnvironment(call.environment)
  try {
    const main = load(call)
    send({ type: 'loaded', requestId: call.requestId, sources: sourcesUnder(call) })
    const result: unknown = await main(JSON.parse(call.event), call.context)
    send({ type: 'result', requestId: call.requestId, result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    const shown = error instanceof Error ? error : new Error(JSON.stringify(error) ?? String(error))
    const message = error instanceof Error ? `${error.name}: ${error.message}` : shown.message
    send({ type: 'failure', requestId: call.requestId, message, stack: shown.stack ?? message })
  }
}

/** In place, because code that kept a reference to `process.env` must see this call's values too. */
function replaceEnvironment(environment: Record<string, string>): void {
  for (const key of Object.keys(process.env)) if (!(key in environment)) delete process.env[key]
  Object.assign(process.env, environment)
}

function load(call: InvokeMessage): Main {
  const loaded = createRequire(call.entry)(call.entry) as { main?: unknown }
  if (typeof loaded.main !== 'function')
    throw new Error(`${call.functionName}/index.js exports no function named main`)
  return loaded.main as Main
}

/** The function's own files, so that the host can tell when one of them changes. */
function sourcesUnder(call: InvokeMessage): string[] {
  const own = (file: string): boolean =>
    file.startsWith(call.directory + sep) && !file.includes(`${sep}node_modules${sep}`)
  return Object.keys(createRequire(call.entry).cache).filter(own)
}
