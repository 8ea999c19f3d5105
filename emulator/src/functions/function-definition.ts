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
  /** What is wrong with its config.json; such a function does not run. */
  problem?: string
}

interface FunctionConfiguration {
  timeout?: number
  memorySize?: number
  triggers?: { name: string; type: string; config: string }[]
  environment?: Record<string, string>
}

/** The platform's defaults for a function that declares nothing. */
const DEFAULT_TIMEOUT_SECONDS = 3
const DEFAULT_MEMORY_MEGABYTES = 256

/**
 * Reads `DIRECTORY/config.json` beside `DIRECTORY/index.js`.
 * @returns undefined when the folder holds no index.js
 */
export function readFunctionDefinition(name: string, directory: string): FunctionDefinition | undefined {
  const entry = join(directory, 'index.js')
  if (!existsSync(entry)) return undefined
  const configuration = readConfiguration(join(directory, 'config.json'))
  const problem = typeof configuration === 'string' ? configuration : undefined
  const { timeout, memorySize, triggers, environment } =
    typeof configuration === 'string' ? {} : configuration
  return {
    name,
    directory,
    entry,
    timeoutSeconds: timeout ?? DEFAULT_TIMEOUT_SECONDS,
    memoryMegabytes: memorySize ?? DEFAULT_MEMORY_MEGABYTES,
    triggers: (triggers ?? [])
      .filter((trigger) => trigger.type === 'timer')
      .map((trigger) => ({ name: trigger.name, schedule: trigger.config })),
    environment: environment ?? {},
    ...(problem === undefined ? {} : { problem }),
  }
}

/** The configuration, or in words why there is none. */
function readConfiguration(path: string): FunctionConfiguration | string {
  if (!existsSync(path)) return {}
  try {
    const content = JSON.parse(readFileSync(path, 'utf8')) as FunctionConfiguration
    const problem = problemOf(content)
    return problem === undefined ? content : `${path}: ${problem}`
  } catch (error) {
    return `${path} is not valid JSON: ${String(error)}`
  }
}

function problemOf(content: FunctionConfiguration): string | undefined {
  const { timeout = 1, memorySize = 1, triggers = [], environment = {} } = content
  if (!(typeof timeout === 'number' && timeout > 0)) return 'timeout must be a number of seconds'
  if (!(typeof memorySize === 'number' && memorySize > 0)) return 'memorySize must be a number of megabytes'
  if (!Array.isArray(triggers)) return 'triggers must be a list'
  const nameless = triggers.some(
    (trigger) => typeof trigger?.name !== 'string' || typeof trigger.config !== 'string',
  )
  if (nameless) return 'every trigger needs a name and a config'
  if (Object.values(environment).some((value) => typeof value !== 'string'))
    return 'environment must hold strings'
  return undefined
}
