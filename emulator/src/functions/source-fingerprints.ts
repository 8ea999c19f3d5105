import { statSync } from 'node:fs'
import type { FunctionDefinition } from './function-definition'

/** Tells whether a function's own files have changed since an instance loaded them. */
export interface SourceFingerprints {
  /** Remembers which files a function is made of. */
  remember(functionName: string, sources: string[]): void
  current(definition: FunctionDefinition): string
}

export function createSourceFingerprints(): SourceFingerprints {
  const sourcesOf = new Map<string, string[]>()
  return {
    remember: (functionName, sources) => void sourcesOf.set(functionName, sources),
    current(definition) {
      const sources = sourcesOf.get(definition.name) ?? [definition.entry]
      return sources.map(fileState).join(' ')
    },
  }
}

function fileState(path: string): string {
  const state = statSync(path, { throwIfNoEntry: false })
  return state === undefined ? 'missing' : `${state.mtimeMs}:${state.size}`
}
