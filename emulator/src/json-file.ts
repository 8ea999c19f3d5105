import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A small value kept in one JSON file, replaced as a whole so that a kill never leaves half of it. */
export interface JsonFile<Value> {
  readonly value: Value
  save(value: Value): void
}

/** Opens the file, or starts from `initial` when there is none. */
export function openJsonFile<Value>(path: string, initial: Value): JsonFile<Value> {
  mkdirSync(dirname(path), { recursive: true })
  let value = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Value) : initial
  return {
    get value() {
      return value
    },
    save(next) {
      value = next
      const temporary = `${path}.${process.pid}.tmp`
      writeFileSync(temporary, JSON.stringify(next), { mode: 0o600 })
      renameSync(temporary, path)
    },
  }
}
