import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'

/**
 * Notes how far the writing of a publication has come.
 * @returns the publication with it; undefined when another run came first
 */
export function noteProgress(
  { publications, work }: Pick<OpennessDependencies, 'publications' | 'work'>,
  { _id, publishedLines }: PublicationDocument,
  progress: Pick<PublicationDocument, 'publishedLines' | 'runningDigest'>,
): Promise<PublicationDocument | undefined> {
  return work.commit(async (change) => {
    const stored = await publications.read(change, _id)
    if (stored?.state !== 'publishing' || stored.publishedLines !== publishedLines) return undefined
    const noted = { ...stored, ...progress }
    await publications.put(change, noted)
    return noted
  })
}
