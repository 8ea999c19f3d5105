import { isPlainObject } from './document'
import { EMPTY_ARRAY } from './ordered-key'

/** What a dotted path leads to in a document: one value, or several when an array lies on the way or at its end. */
export interface PathValues {
  values: unknown[]
  /** True when an array was met, even an empty one or one with a single element. */
  throughArray: boolean
}

/** Collects the values under a path the way an index sees them: every element of an array is a value of its own. */
export function valuesAt(document: unknown, path: string): PathValues {
  if (!path.includes('.')) {
    const value = (document as Record<string, unknown>)[path]
    if (!Array.isArray(value)) return { values: [value ?? null], throughArray: false }
  }
  const found: PathValues = { values: [], throughArray: false }
  collect(document, path.split('.'), 0, found)
  if (found.values.length === 0) found.values.push(null)
  return found
}

function collect(value: unknown, steps: string[], at: number, found: PathValues): void {
  const step = steps[at]
  if (step === undefined) {
    addLeaf(value, found)
    return
  }
  if (Array.isArray(value)) {
    found.throughArray = true
    if (/^\d+$/.test(step)) collect(value[Number(step)], steps, at + 1, found)
    for (const element of value) if (isPlainObject(element)) collect(element, steps, at, found)
    return
  }
  if (isPlainObject(value) && Object.hasOwn(value, step)) collect(value[step], steps, at + 1, found)
  else found.values.push(null)
}

function addLeaf(value: unknown, found: PathValues): void {
  if (!Array.isArray(value)) {
    found.values.push(value ?? null)
    return
  }
  found.throughArray = true
  if (value.length === 0) found.values.push(EMPTY_ARRAY)
  for (const element of value) addLeaf(element, found)
}
