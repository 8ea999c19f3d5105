import { formatInstant } from '@qingjian/shared/calendar/day'
import { fail, type Result } from '@qingjian/shared/kernel/result'
import type { PublicationState } from '@qingjian/shared/openness/publication-states'
import type { BookDigestDocument, BookImportDocument, PublicationDocument } from '../openness.documents'

/** What became of nothing may be brought in again. */
const GIVEN_UP: readonly PublicationState[] = ['discarded', 'withdrawn']

/** Under which id it is remembered that a content was brought in for a place. */
export function digestIdOf({ contentDigest, kind, publication }: BookImportDocument): string {
  return `${kind}:${publication.regionId}:${contentDigest}`
}

/** The refusal of a content that another import made a draft before; undefined when there is none that counts. */
export async function refuseRepeat(
  { _id: importId }: BookImportDocument,
  before: BookDigestDocument | undefined,
  publicationOf: (id: string) => Promise<PublicationDocument | undefined>,
): Promise<Result<never> | undefined> {
  if (!before || before.importId === importId) return undefined
  const publication = await publicationOf(before.publicationId)
  if (publication && GIVEN_UP.includes(publication.state)) return undefined
  return fail('CONFLICT', `这个文件的内容已于${formatInstant(before.at)}由${before.who}导入过，不用再导`)
}
