import { resolve } from 'node:path'
import { parseCommandLine } from './configuration/command-line'
import { readConfiguration } from './configuration/read-configuration'
import { startEmulator } from './emulator'

// The platform's functions run in UTC; worker threads share the time zone of their process.
process.env.TZ = 'UTC'

async function main(): Promise<void> {
  const startedAt = performance.now()
  const commandLine = parseCommandLine(process.argv.slice(2))
  const configuration = readConfiguration(commandLine.config)
  const emulator = await startEmulator({
    ...configuration,
    port: commandLine.port ?? configuration.port,
    data: commandLine.data === undefined ? configuration.data : resolve(commandLine.data),
    fresh: commandLine.fresh,
    bundle: __dirname,
    warn: (message) => console.warn(message),
  })
  const readyMs = Math.round(performance.now() - startedAt)
  const ready = { ready: true, url: emulator.url, page: `${emulator.url}/emulator/`, readyMs }
  console.log(
    commandLine.json ? JSON.stringify(ready) : `CloudBase emulator ready at ${ready.url} · ${ready.page}`,
  )

  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    void emulator.stop().then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
