import { AUTHORS } from '@qingjian/shared/openness/publication-states'
import { publisherLevel } from '@qingjian/shared/openness/publication-transitions'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ProjectDocument } from './projects.documents'

/** People of one kind that one reminder goes to at most. */
const MOST_PEOPLE = 5

/** Who is told that a warranty ends: those who write for its publisher, and the reviewers of the town where it stands. */
export async function warrantyPeople(
  { directory, now, roleHolders }: Pick<OpennessDependencies, 'directory' | 'now' | 'roleHolders'>,
  { holderId, regionId, unitId }: ProjectDocument,
): Promise<PersonDocument[]> {
  const publisher = { regionId: holderId, ...(unitId !== undefined && { unitId }) }
  const how = unitId === undefined ? 'any' : 'by-unit'
  const writers = await Promise.all(
    AUTHORS[publisherLevel(holderId)].map((role) => roleHolders.covering(role, publisher, now, how)),
  )
  const reviewers = await roleHolders.covering('town-reviewer', { regionId }, now)
  const ids = [...writers.flat().slice(0, MOST_PEOPLE), ...reviewers.slice(0, MOST_PEOPLE)]
  return directory.people([...new Set(ids)])
}
