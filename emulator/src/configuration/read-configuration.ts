import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { completeGateways, type GivenGateways } from '../aliyun/gateway-options'
import type { CollectionSchema } from '../database/schema'
import { DEFAULT_OPTIONS, type EmulatorOptions } from './emulator-options'

/** A configuration file: the options, with the schema and further variables in files of their own. */
export type Configuration = Partial<Omit<EmulatorOptions, 'collections' | 'gateways'>> & {
  gateways?: GivenGateways
  /** A JSON file `{collections: […]}`. */
  schema?: string
  /** A JSON file of more variables, for secrets that are not committed; may be missing. */
  environmentFile?: string
}

const KNOWN_KEYS = new Set([
  ...Object.keys(DEFAULT_OPTIONS),
  'schema',
  'environmentFile',
  'codeUrl',
  'pageUrl',
])

/**
 * Reads a configuration file. Its paths are relative to its own folder.
 * @throws Error naming the file and what is wrong with it
 */
export function readConfiguration(file: string): EmulatorOptions {
  const configuration = readJsonObject(file) as Configuration
  const unknown = Object.keys(configuration).filter((key) => !KNOWN_KEYS.has(key))
  if (unknown.length > 0) throw new Error(`${file}: unknown setting ${unknown.join(', ')}`)
  const folder = dirname(resolve(file))
  const at = (path: string): string => resolve(folder, path)
  const { schema, environmentFile, ...given } = configuration
  const options = { ...DEFAULT_OPTIONS, ...given }
  return {
    ...options,
    gateways: completeGateways(configuration.gateways ?? {}),
    data: at(options.data),
    functions: at(options.functions),
    static: Object.fromEntries(
      Object.entries(options.static).map(([prefix, directory]) => [prefix, at(directory)]),
    ),
    collections: schema === undefined ? [] : readCollections(at(schema)),
    environment: {
      ...options.environment,
      ...readVariables(environmentFile === undefined ? undefined : at(environmentFile)),
    },
  }
}

function readCollections(file: string): CollectionSchema[] {
  const { collections } = readJsonObject(file)
  if (!Array.isArray(collections)) throw new Error(`${file}: "collections" must be a list`)
  return collections as CollectionSchema[]
}

function readVariables(file: string | undefined): Record<string, string> {
  if (file === undefined || !existsSync(file)) return {}
  const variables = readJsonObject(file)
  const wrong = Object.keys(variables).find((key) => typeof variables[key] !== 'string')
  if (wrong !== undefined) throw new Error(`${file}: ${wrong} must be a string`)
  return variables as Record<string, string>
}

function readJsonObject(file: string): Record<string, unknown> {
  if (!existsSync(file)) throw new Error(`${file} does not exist`)
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${String(error)}`)
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new Error(`${file}: an object is expected`)
  return content as Record<string, unknown>
}
