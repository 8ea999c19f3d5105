import { succeed } from '@qingjian/shared/kernel/result'
import type { createPublication as contract } from '@qingjian/shared/openness/publication.contracts'
import { positionOf } from '../../platform/ids/position'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { type AuthorPlace, authorPlace, townIdOf } from './author-place'
import { checkFields } from './check-fields'
import { recordStep } from './record-step'
import { storedOf } from './take-publication-step'

/** Begins a draft without lines, of a place that the caller writes for. */
export const createPublication: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { fields },
) => {
  const { ids, work } = dependencies
  const place = await authorPlace(dependencies, actor, fields.regionId)
  if (!place.ok) return place
  const checked = await checkFields(dependencies, fields)
  if (!checked.ok) return checked
  const { regionId: _place, fulfils, ...words } = fields
  const publication: PublicationDocument = {
    ...newPublication(dependencies, ids.next(), place.data, actor.personId ?? ''),
    kind: 'lines',
    ...words,
    ...(fulfils !== undefined && { fulfils }),
  }
  return commitUnlessRefused(work, async (change) => {
    await recordStep(dependencies, change, publication, { step: 'create', personId: publication.authorId })
    return succeed(storedOf(publication))
  })
}

/** What every publication begins with. */
export function newPublication(
  { now }: Pick<OpennessDependencies, 'now'>,
  id: string,
  { region, unitId }: { region: Pick<AuthorPlace['region'], '_id' | 'name'>; unitId?: string },
  authorId: string,
): Omit<PublicationDocument, 'done' | 'effect' | 'kind' | 'title' | 'year'> {
  return {
    _id: id,
    regionId: region._id,
    regionName: region.name,
    townId: townIdOf(region._id),
    ...(unitId !== undefined && { unitId }),
    state: 'draft',
    version: 1,
    position: positionOf(now, id.slice(-12)),
    lineCount: 0,
    totals: [],
    authorId,
    writers: [authorId],
    approvals: [],
    publishedLines: 0,
    runningDigest: '',
    correctedLines: 0,
    withdrawnLines: 0,
    changedAt: now,
  }
}
