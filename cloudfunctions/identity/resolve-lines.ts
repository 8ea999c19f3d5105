import type { ConfirmationLine } from '@qingjian/shared/kernel/confirmation'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import { reachesRegion, reachesUnit } from './find-person'

const NOT_FOUND = fail('NOT_FOUND', '没有找到要办理的对象，或者不归您管理')

/**
 * Puts the names of people and places in place of their ids.
 * @param actor whose roles must reach them; undefined where the method reaches everywhere
 */
export async function resolveLines(
  directory: DirectoryRepository,
  actor: Actor | undefined,
  lines: readonly ConfirmationLine[],
): Promise<Result<{ label: string; text: string }[]>> {
  const resolved: { label: string; text: string }[] = []
  for (const line of lines) {
    const text = await resolveLine(directory, actor, line)
    if (text === undefined) return NOT_FOUND
    resolved.push({ label: line.label, text })
  }
  return succeed(resolved)
}

async function resolveLine(
  directory: DirectoryRepository,
  actor: Actor | undefined,
  line: ConfirmationLine,
): Promise<string | undefined> {
  if ('text' in line) return line.text
  if ('region' in line) {
    if (actor && !reachesRegion(actor, line.region)) return undefined
    const [region] = await directory.regions([line.region])
    return region?.name
  }
  const person = 'person' in line ? await directory.person(line.person) : undefined
  const unitId = 'unit' in line ? line.unit : person?.unitId
  const unit = unitId === undefined ? undefined : await directory.unit(unitId)
  if (!unit || (actor && !reachesUnit(actor, unit))) return undefined
  return person ? `${person.name}（${unit.name}${person.position}）` : unit.name
}
