import { PUBLIC_STATES } from '@qingjian/shared/openness/publication-states'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument, PublicationDocument } from '../openness.documents'

/** What everybody may see of these newest versions, in their order; one database call. */
export async function visibleLines(
  { publications }: Pick<OpennessDependencies, 'publications'>,
  lines: readonly LineDocument[],
): Promise<LineDocument[]> {
  const first = lines.filter(({ version }) => version === 1)
  const found = await publications.findAll(first.map(({ publicationId }) => publicationId))
  const isPublicById = new Map(found.map((one) => [one._id, isPublic(one)]))
  return lines.filter(({ publicationId, version }) => version > 1 || isPublicById.get(publicationId) === true)
}

/** Whether everybody sees a publication. */
export function isPublic({ state }: Pick<PublicationDocument, 'state'>): boolean {
  return PUBLIC_STATES.includes(state)
}
