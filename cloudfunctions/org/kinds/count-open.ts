import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import { isClosed } from '../closing'
import type { OrgDependencies } from '../org.dependencies'

/** How many open things of a kind hang on a thing, in words such as 3个窗口; undefined when there is none. */
async function countOpen(
  { now, things }: OrgDependencies,
  [kind, field, words]: readonly [kind: OrgKind, field: string, words: string],
  id: string,
): Promise<string | undefined> {
  const open = (await things.below(kind, field, id)).filter((thing) => !isClosed(thing, now))
  return open.length === 0 ? undefined : `${open.length}${words}`
}

/** The same of several kinds, as one phrase. */
export async function countAllOpen(
  dependencies: OrgDependencies,
  kinds: readonly (readonly [kind: OrgKind, field: string, words: string])[],
  id: string,
): Promise<string | undefined> {
  const counts = []
  for (const kind of kinds) counts.push(await countOpen(dependencies, kind, id))
  const words = counts.filter((one) => one !== undefined)
  return words.length === 0 ? undefined : words.join('、')
}
