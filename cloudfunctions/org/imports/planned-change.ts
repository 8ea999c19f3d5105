import { positionOf } from '../../platform/ids/position'
import { differencesOf } from '../change-organisation'
import type { OrgDependencies } from '../org.dependencies'
import type { ChangeDocument } from '../org.documents'
import type { ImportDocument } from './import.documents'

/** What a row's document is called, so that a resumed import meets its own. */
export function rowId(
  { hash }: Pick<OrgDependencies, 'hash'>,
  { _id }: ImportDocument,
  kind: string,
  index: number,
): string {
  return `${kind}-${hash('org-import-row', `${_id}/${index}`).slice(0, 24)}`
}

/** The instant that the rows of an import bear. */
export function instantOf({ appliedAt, startedAt }: ImportDocument): number {
  return appliedAt ?? startedAt
}

/** The history entry of a thing that an import writes. */
export function plannedChange(
  { hash }: Pick<OrgDependencies, 'hash'>,
  one: ImportDocument,
  subject: string,
  words: { before?: Record<string, string>; after: Record<string, string> },
): ChangeDocument {
  const at = instantOf(one)
  const id = hash('org-import-change', `${one._id}/${subject}`).slice(0, 24)
  return {
    _id: id,
    subject,
    position: positionOf(at, id.slice(0, 12)),
    at,
    who: one.startedByName,
    personId: one.startedBy,
    what: '导入',
    reason: `从文件“${one.fileName}”导入`,
    fields: differencesOf(words.before ?? {}, words.after),
  }
}
