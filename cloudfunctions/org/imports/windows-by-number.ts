import type { HallDocument, WindowDocument } from '../../platform/directory/directory.documents'
import type { OrgDependencies } from '../org.dependencies'

/** The windows that rows name, by `hall/number`; one query a hall. */
export async function windowsByNumber(
  { things }: OrgDependencies,
  rows: readonly { hall: HallDocument | undefined; number: string | undefined }[],
): Promise<Map<string, WindowDocument>> {
  const numbers = new Map<string, Set<string>>()
  for (const { hall, number } of rows) {
    if (!hall || number === undefined) continue
    const ofHall = numbers.get(hall._id) ?? new Set()
    numbers.set(hall._id, ofHall.add(number))
  }
  const windows = new Map<string, WindowDocument>()
  for (const [hallId, ofHall] of numbers) {
    for (const window of await things.windowsOfHalls([hallId], [...ofHall]))
      windows.set(`${hallId}/${window.number}`, window)
  }
  return windows
}
