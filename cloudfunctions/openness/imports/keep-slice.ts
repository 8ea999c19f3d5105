import type { OpennessDependencies } from '../openness.dependencies'
import { type BookImportDocument, CHUNK_LINES, importContext } from '../openness.documents'
import type { SliceFindings } from './check-slice'

/** Somebody else has carried on with the import meanwhile: what this call knows is out of date. */
export class OvertakenError extends Error {}

/** Problems of an import that are kept in words; the others are counted. */
const MOST_PROBLEMS = 1000

/**
 * Writes what a slice came to, all of it or nothing: how far the check is, its problems, and the lines that the draft will
 * have. Whoever comes second finds the import further on and writes nothing, so no late call can touch a draft.
 * @throws OvertakenError when the import is not as it was seen
 */
export async function keepSlice(
  { bookImports, cipher, draftLines, work }: OpennessDependencies,
  before: BookImportDocument,
  after: BookImportDocument,
  { lines, problems, seen }: SliceFindings,
): Promise<void> {
  const { _id: importId, checkedRows: from, publicationId } = before
  const kept = problems.slice(0, Math.max(0, MOST_PROBLEMS - before.problemCount))
  const id = `${importId}:${String(from).padStart(6, '0')}`
  const text = cipher.encrypt(JSON.stringify(kept), importContext(id, 'problems'))
  await work.commit(async (change) => {
    const now = await bookImports.read(change, importId)
    const isAsSeen = now?.checkedRows === from && (now.state === 'checking' || now.state === 'collecting')
    if (!isAsSeen) throw new OvertakenError()
    await bookImports.put(change, after)
    await bookImports.putProblems(change, {
      _id: id,
      importId,
      from,
      count: kept.length,
      problems: text,
      seen: JSON.stringify(seen),
    })
    if (after.problemCount > 0) return
    for (let start = 0; start < lines.length; start += CHUNK_LINES)
      await draftLines.putChunk(change, publicationId, from + start, lines.slice(start, start + CHUNK_LINES))
  }, `slice-${from}`)
}
