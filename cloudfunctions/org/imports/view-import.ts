import type { importView } from '@qingjian/shared/org/import-fields'
import type { InferOutput } from 'valibot'
import type { ImportDocument } from './import.documents'

/** An import as its starter sees it. */
export function viewImport({ _id, startedByName, ...one }: ImportDocument): InferOutput<typeof importView> {
  return { ...one, id: _id, startedBy: startedByName }
}
