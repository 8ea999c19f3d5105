/** Every text within a value, with its path. */
export function leavesOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path === '' ? key : `${path}.${key}`))
}

/** The value with another text, or whatever it is, at a path. */
export function planted<T>(value: T, path: string, other: unknown): T {
  const copy = JSON.parse(JSON.stringify(value)) as T
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let holder = copy as Record<string, unknown>
  for (const key of keys) holder = holder[key] as Record<string, unknown>
  if (other === undefined) delete holder[last]
  else holder[last] = other
  return copy
}
