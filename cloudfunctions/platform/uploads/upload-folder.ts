import type { Actor } from '../access/actor'
import type { KeyedHash } from '../crypto/keyed-hash'
import type { Ids } from '../ids/ids'

/**
 * The folder that one person may upload to; nobody else can guess or name it.
 * @param area what the uploads are for, such as `case-uploads`
 */
export function uploadFolderOf(hash: KeyedHash, area: string, { id }: Pick<Actor, 'id'>): string {
  return `${area}/${hash(area, id)}`
}

/** Names paths for so many uploads that only this person can use. */
export function uploadPathsOf(
  { hash, ids }: { hash: KeyedHash; ids: Ids },
  area: string,
  actor: Pick<Actor, 'id'>,
  count: number,
): string[] {
  const folder = uploadFolderOf(hash, area, actor)
  return Array.from({ length: count }, () => `${folder}/${ids.next()}`)
}
