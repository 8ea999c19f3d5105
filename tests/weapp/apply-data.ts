/** Applies what a page passes to `setData`: values by path, such as `root.cn.[0].cl`. */
export function applyData(target: object, patch: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(patch)) setByPath(target, path, value)
}

function setByPath(target: object, path: string, value: unknown): void {
  const steps = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
  const last = steps.pop()
  if (last === undefined) throw new Error(`setData: ${path} is no path`)
  let place = target as Record<string, unknown>
  for (const [position, step] of steps.entries()) {
    const next = steps[position + 1] ?? last
    place[step] ??= /^\d+$/.test(next) ? [] : {}
    place = place[step] as Record<string, unknown>
  }
  place[last] = value
}
