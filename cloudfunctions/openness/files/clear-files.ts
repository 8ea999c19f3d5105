import type { FileInput } from '@qingjian/shared/openness/file-fields'
import type { OpennessDependencies } from '../openness.dependencies'
import type { StoredFile } from '../openness.documents'

interface SavedFiles {
  inputs: readonly FileInput[]
  /** What `settleFiles` answered; nothing where a draft is given up. */
  settled: readonly StoredFile[]
  /** What the draft held before. */
  known: readonly StoredFile[]
  /** What is public already and stays, such as the files of the version that a draft corrects. */
  published: readonly StoredFile[]
}

/**
 * Removes what nothing names any more, once it is known how the saving went: after a success the uploads and whatever the
 * draft has let go, after a refusal the copies that were made for it.
 */
export async function clearFiles(
  { storage }: Pick<OpennessDependencies, 'storage'>,
  { inputs, known, published, settled }: SavedFiles,
  isSaved: boolean,
): Promise<void> {
  const uploads = inputs.flatMap((one) => ('upload' in one ? [one.upload] : []))
  const gone = isSaved
    ? [...uploads, ...without(known, [...settled, ...published])]
    : without(settled, [...known, ...published])
  if (gone.length > 0) await storage.remove(gone)
}

function without(files: readonly StoredFile[], others: readonly StoredFile[]): string[] {
  const named = new Set(others.map(({ fileId }) => fileId))
  return files.flatMap(({ fileId }) => (named.has(fileId) ? [] : [fileId]))
}
