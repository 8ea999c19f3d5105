import type { publicationRowView, publicationStepView } from '@qingjian/shared/openness/openness-fields'
import type { InferOutput } from 'valibot'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument, PublicationStepDocument } from '../openness.documents'

type Names = (id: string | undefined) => string

/** Looks up who some ids stand for; whoever has none is the system. */
export async function namesOfStaff(
  { directory }: Pick<OpennessDependencies, 'directory'>,
  ids: readonly (string | undefined)[],
): Promise<Names> {
  const wanted = [...new Set(ids.flatMap((id) => (id === undefined || id === 'system' ? [] : [id])))]
  const names = new Map((await directory.people(wanted)).map(({ _id, name }) => [_id, name]))
  return (id) => (id === undefined || id === 'system' ? '系统' : (names.get(id) ?? '已离任人员'))
}

/** A publication in a list of staff's. */
export function publicationRowViewOf(
  publication: PublicationDocument,
  nameOf: Names,
): InferOutput<typeof publicationRowView> {
  const { _id: id, authorId, fulfils, postedUntil, publishedOn, returned } = publication
  const { kind, title, regionId, regionName, year, state, version, lineCount, publishedLines, totals } =
    publication
  const { announcement, changedAt, correctedLines, withdrawnLines } = publication
  return {
    ...{ id, kind, title, regionId, regionName, year, state, version, lineCount, publishedLines, totals },
    ...{ changedAt, correctedLines, withdrawnLines },
    authorName: nameOf(authorId),
    ...(announcement !== undefined && { announcement }),
    ...(fulfils !== undefined && { fulfils }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(postedUntil !== undefined && { postedUntil }),
    ...(returned && { returned: { ...returned, by: nameOf(returned.by) } }),
  }
}

export function publicationStepViewOf(
  { at, personId, reason, step }: PublicationStepDocument,
  nameOf: Names,
): InferOutput<typeof publicationStepView> {
  return { at, who: nameOf(personId), step, ...(reason !== undefined && { reason }) }
}
