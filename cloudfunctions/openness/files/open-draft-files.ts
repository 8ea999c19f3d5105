import { succeed } from '@qingjian/shared/kernel/result'
import type { openDraftFiles as contract } from '@qingjian/shared/openness/file.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { readablePublication } from '../publications/publication-reach'
import { linkedFiles } from './linked-files'

/** Links to the files that a publication brings, or brought once it is public, for staff who reach it. */
export const openDraftFiles: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { publicationId },
) => {
  const { announcements } = dependencies
  const found = await readablePublication(dependencies, actor, publicationId)
  if (!found.ok) return found
  const draft = await announcements.draft(publicationId)
  const [published] = draft ? [] : await announcements.ofPublications([publicationId])
  return succeed(await linkedFiles(dependencies, (draft ?? published)?.content?.files ?? []))
}
