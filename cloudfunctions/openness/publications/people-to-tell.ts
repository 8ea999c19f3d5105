import {
  type PublicationState,
  REVIEWERS,
  type ReviewState,
} from '@qingjian/shared/openness/publication-states'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import { tellStaff } from '../../platform/outbox/tell-staff'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { placeOf } from './publication-reach'

/** People that one message goes to at most. */
const MOST_PEOPLE = 5

/** Who can decide at a review: holders of its roles there, but nobody who wrote or approved it. */
export async function reviewersOf(
  { directory, now, roleHolders }: Pick<OpennessDependencies, 'directory' | 'now' | 'roleHolders'>,
  publication: Pick<PublicationDocument, 'approvals' | 'regionId' | 'unitId' | 'writers'>,
  review: ReviewState,
): Promise<PersonDocument[]> {
  const place = placeOf(publication)
  const holders = await Promise.all(REVIEWERS[review].map((role) => roleHolders.covering(role, place, now)))
  const isApart = (personId: string) =>
    !publication.writers.includes(personId) &&
    !publication.approvals.some((approval) => approval.personId === personId)
  return directory.people([...new Set(holders.flat())].filter(isApart).slice(0, MOST_PEOPLE))
}

/** Tells people that a publication waits for them. */
export async function tellReviewers(
  dependencies: Pick<OpennessDependencies, 'cipher'>,
  change: Change,
  { _id: id, regionName, version }: PublicationDocument,
  people: readonly PersonDocument[],
): Promise<void> {
  for (const person of people)
    await tellStaff(dependencies, change, person, {
      occasion: `openness/to-review/${id}/${version}/${person._id}`,
      template: 'publication-to-review',
      parameters: { place: regionName },
    })
}

/** Tells whoever wrote a publication that it lies with them again. */
export async function tellAuthor(
  dependencies: Pick<OpennessDependencies, 'cipher'>,
  change: Change,
  { _id: id, version }: PublicationDocument,
  author: PersonDocument | undefined,
): Promise<void> {
  if (author)
    await tellStaff(dependencies, change, author, {
      occasion: `openness/returned/${id}/${version}`,
      template: 'publication-returned',
      parameters: {},
    })
}

export function isReviewState(state: PublicationState): state is ReviewState {
  return state in REVIEWERS
}
