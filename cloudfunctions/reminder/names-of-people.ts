import type { DirectoryRepository } from '../platform/directory/directory.repository'
import { PRODUCT } from './templates/first-template-documents'

/** Looks up who some ids stand for; the answer says a name for each of them. */
export async function namesOfPeople(
  directory: DirectoryRepository,
  ids: readonly (string | undefined)[],
): Promise<(id: string) => string> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  const people = await directory.people(wanted.filter((id) => id !== PRODUCT))
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  return (id) => (id === PRODUCT ? '系统自带' : (names.get(id) ?? '已离任人员'))
}
