import { tellStaff } from '../../platform/outbox/tell-staff'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument } from '../openness.documents'
import { answerersOf } from './objection-reach'

/** People who get a message about one objection at most. */
const MOST_PEOPLE = 5

/** Tells those whose it is to answer an objection now that it lies with them, in the transaction of the change. */
export async function tellAnswerers(
  dependencies: Pick<OpennessDependencies, 'cipher' | 'directory' | 'now' | 'roleHolders'>,
  change: Change,
  objection: ObjectionDocument,
  template: 'objection-asked' | 'objection-raised',
): Promise<void> {
  const { _id, dueDay: deadline, regionName: place, version } = objection
  if (deadline === undefined) return
  const ids = (await answerersOf(dependencies, objection)).slice(0, MOST_PEOPLE)
  for (const person of await dependencies.directory.people(ids))
    await tellStaff(dependencies, change, person, {
      occasion: `openness/objection/${_id}/${version}/${person._id}`,
      template,
      parameters: { place, deadline },
    })
}
