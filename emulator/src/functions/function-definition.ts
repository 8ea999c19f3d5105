import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface TimerTrigger {
  name: string
  /** Seven fields: second, minute, hour, day, month, weekday, year; read in Asia/Shanghai. */
  schedule: string
}

/** One function as its folder describes it. */
export interface FunctionDefinition {
  name: string
  directory: string
  entry: string
  timeoutSeconds: number
  memoryMegabytes: number
  triggers: TimerTrigger[]
  environment: Record<string, string>
}

interface FunctionConfiguration {
  timeout?: number
  memorySize?: number
  triggers?: { name: string; type: string; config: string }[]
  environment?: Record<string, string>
  envVariables?: Record<string, string>
}

/** The platform's defaults for a function that declares nothing. */
const DEFAULT_TIMEOUT_SECONDS = 3
const DEFAULT_MEMORY_MEGABYTES = 256

/**
 * Reads `DIRECTORY/config.json` beside `DIRECTORY/index.js`.
 * @returns undefined when the folder holds no index.js
 * @throws Error naming the file when config.json is not valid JSON
 */
export function readFunctionDefinition(name: string, directory: string): FunctionDefinition | undefined {
  const entry = join(directory, 'index.js')
  if (!existsSync(entry)) return undefined
  const configuration = readConfiguration(join(directory, 'config.json'))
  return {
    name,
    directory,
    entry,
    timeoutSeconds: configuration.timeout ?? DEFAULT_TIMEOUT_SECONDS,
    memoryMegabytes: configuration.memorySize ?? DEFAULT_MEMORY_MEGABYTES,
    triggers: (configuration.triggers ?? [])
      .filter((trigger) => trigger.type === 'timer')
      .map((trigger) => ({ name: trigger.name, schedule: trigger.config })),
    environment: { ...configuration.envVariables, ...configuration.environment },
  }
}

function readConfiguration(path: string): FunctionConfiguration {
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FunctionConfiguration
  } catch (error) {
    throw new Error(`${path} is not valid JSON: ${String(error)}`)
  }
}
