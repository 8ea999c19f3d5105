import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { recountProject } from '../projects/recount-project'
import { forgetDraft } from './forget-draft'

/** Writes what follows from the publication of an announcement, and forgets its draft. To be repeated until it comes to its end. */
export async function settleAnnouncement(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<void> {
  await forgetDraft(dependencies, publication)
  const [brought] = await dependencies.announcements.ofPublications([publication._id])
  if (brought?.projectId !== undefined) await recountProject(dependencies, brought.projectId)
}
