import { readFileSync, statSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { dirname, resolve, sep } from 'node:path'

/** Replaces places in bundles (`/…/index.js:1:2345`) by places in their sources, wherever they stand in a text. */
export type StackMapper = (text: string) => string

const PLACE = /((?:\/|[A-Za-z]:\\)[^\s()"':]+\.js):(\d+):(\d+)/g
const KEPT_MAPS = 4

/**
 * Maps the places of bundles under `root`, when a text is read rather than when a stack is made: a bundled SDK has a
 * map of several megabytes, which no worker thread should hold for the sake of an error that nobody looks at.
 */
export function createStackMapper(root: string): StackMapper {
  const maps = new Map<string, { modified: number; map: SourceMap | undefined }>()

  const mapOf = (file: string): SourceMap | undefined => {
    const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    const known = maps.get(file)
    if (known?.modified === modified) return known.map
    const map = readSourceMap(file)
    maps.set(file, { modified, map })
    const [oldest] = maps.keys()
    if (maps.size > KEPT_MAPS && oldest !== undefined) maps.delete(oldest)
    return map
  }

  return (text) =>
    text.replace(PLACE, (place: string, file: string, line: string, column: string) => {
      if (!resolve(file).startsWith(resolve(root) + sep)) return place
      const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1)
      if (entry === undefined || !('originalSource' in entry)) return place
      const source = resolve(dirname(file), entry.originalSource)
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
    })
}

/** The map that a bundle names in its last line: inline or in a file beside it. Undefined when there is none to read. */
function readSourceMap(file: string): SourceMap | undefined {
  try {
    const named = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8'))?.[1]
    if (named === undefined) return undefined
    const inline = /^data:application\/json[^,]*;base64,(.*)$/.exec(named)?.[1]
    const text =
      inline === undefined
        ? readFileSync(resolve(dirname(file), named), 'utf8')
        : Buffer.from(inline, 'base64').toString()
    return new SourceMap(JSON.parse(text) as SourceMapPayload)
  } catch {
    // A stack trace with bundle positions is better than none.
    return undefined
  }
}
