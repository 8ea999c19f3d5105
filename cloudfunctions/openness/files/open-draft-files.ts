import { succeed } from '@qingjian/shared/kernel/result'
import type { openDraftFiles as contract } from '@qingjian/shared/openness/file.contracts'
import { PUBLIC_STATES } from '@qingjian/shared/openness/publication-states'
import type { UseCase } from '../../platform/serve/method'
import { broughtBy } from '../announcements/brought-by'
import type { OpennessDependencies } from '../openness.dependencies'
import { readablePublication } from '../publications/publication-reach'
import { linkedFiles } from './linked-files'

/** Links to the files that a publication brings, or brought once it is public, for staff who reach it; none of what is withdrawn. */
export const openDraftFiles: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { publicationId },
) => {
  const found = await readablePublication(dependencies, actor, publicationId)
  if (!found.ok) return found
  const brought = await broughtBy(dependencies, found.data, PUBLIC_STATES.includes(found.data.state))
  return succeed(await linkedFiles(dependencies, brought?.draft.content.files ?? []))
}
