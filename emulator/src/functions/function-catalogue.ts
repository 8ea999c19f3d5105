import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FunctionDefinition, readFunctionDefinition } from './function-definition'

/** The functions of a project: one folder each under one root. */
export interface FunctionCatalogue {
  find(name: string): FunctionDefinition | undefined
  list(): FunctionDefinition[]
}

const VALID_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/

/** Reads the folders on demand and again whenever index.js or config.json has changed. */
export function createFunctionCatalogue(root: string): FunctionCatalogue {
  const known = new Map<string, { fingerprint: string; definition: FunctionDefinition | undefined }>()

  const find = (name: string): FunctionDefinition | undefined => {
    if (!VALID_NAME.test(name)) return undefined
    const directory = join(root, name)
    const fingerprint = ['index.js', 'config.json'].map((file) => modified(join(directory, file))).join(' ')
    const cached = known.get(name)
    if (cached?.fingerprint === fingerprint) return cached.definition
    const definition = readFunctionDefinition(name, directory)
    known.set(name, { fingerprint, definition })
    return definition
  }

  const list = (): FunctionDefinition[] => {
    if (!existsSync(root)) return []
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => find(entry.name))
      .filter((definition) => definition !== undefined)
      .sort((one, other) => one.name.localeCompare(other.name))
  }

  return { find, list }
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
