import { join } from 'node:path'
import type { Configuration } from '../../src/configuration/read-configuration'
import { type SpawnedEmulator, spawnEmulator } from '../../src/testing/spawn-emulator'

// Starting a process and loading the SDK in several threads takes its time on a busy machine.
jest.setTimeout(60_000)

export const FUNCTIONS = join(__dirname, '..', 'fixtures', 'functions')
export const SCHEMA = join(__dirname, '..', 'fixtures', 'database.json')

/** An emulator over the fixtures, with timers that follow the clock only when it is moved. */
export function startFixtures(more: Configuration = {}): Promise<SpawnedEmulator> {
  return spawnEmulator({
    configuration: {
      functions: FUNCTIONS,
      schema: SCHEMA,
      timers: 'manual',
      environmentId: 'contract',
      ...more,
    },
  })
}
