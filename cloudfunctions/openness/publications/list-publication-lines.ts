import { succeed } from '@qingjian/shared/kernel/result'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { listPublicationLines as contract } from '@qingjian/shared/openness/publication.contracts'
import { AUTHORS, PUBLIC_STATES, REVIEW_ROUTE, REVIEWERS } from '@qingjian/shared/openness/publication-states'
import { publisherLevel } from '@qingjian/shared/openness/publication-transitions'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { CHUNK_LINES, type DraftLine, type PublicationDocument } from '../openness.documents'
import { draftLineViewsOf, publishedLineViewOf } from './draft-line-views'
import { chunkOf } from './draft-lines.repository'
import { readablePublication, rolesAt } from './publication-reach'

const PAGE = 50

/**
 * Lines of a publication: of a draft as its writers and reviewers see them, with names in full; to everybody else, and once
 * it is public, with names masked.
 */
export const listPublicationLines: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { from = 0, id },
) => {
  const found = await readablePublication(dependencies, actor, id)
  if (!found.ok) return found
  const publication = found.data
  const { kind, lineCount, state, withdraws } = publication
  const isOut = PUBLIC_STATES.includes(state)
  if (isOut || withdraws !== undefined) {
    // What withdraws everything has no lines of its own until they are tombstones.
    const lines = await dependencies.lines.ofPublication(isOut ? id : (withdraws ?? id), from, PAGE)
    return succeed({ lines: lines.map(publishedLineViewOf), total: lineCount })
  }
  const part = await readPart(dependencies, publication, from)
  const takesPart = rolesOf(publication)
  const isMasked = !rolesAt(actor, publication).some((role) => takesPart.has(role))
  const lines = await draftLineViewsOf(dependencies, part, { from, isMasked, kind })
  return succeed({ lines, total: state === 'discarded' ? 0 : lineCount })
}

/** Who writes and reviews publications of this place. */
function rolesOf({ regionId }: PublicationDocument): Set<StaffRole> {
  const level = publisherLevel(regionId)
  return new Set([...AUTHORS[level], ...REVIEW_ROUTE[level].flatMap((review) => REVIEWERS[review])])
}

/** A page of a draft's lines, which can lie in two chunks. */
async function readPart(
  { draftLines }: OpennessDependencies,
  { _id: id }: PublicationDocument,
  from: number,
): Promise<DraftLine[]> {
  const chunk = chunkOf(from)
  const first = await draftLines.chunk(id, chunk)
  const part = first.slice(from - chunk, from - chunk + PAGE)
  if (part.length === PAGE || first.length < CHUNK_LINES) return part
  const second = await draftLines.chunk(id, chunk + CHUNK_LINES)
  return [...part, ...second.slice(0, PAGE - part.length)]
}
