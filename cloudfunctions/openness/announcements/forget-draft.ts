import { clearFiles } from '../files/clear-files'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { replacedBy } from './replaced-version'

type Dependencies = Pick<OpennessDependencies, 'announcements' | 'storage'>

/** Forgets the draft of an announcement that is public, or given up: then its files go with it. May be repeated. */
export async function forgetDraft(
  dependencies: Dependencies,
  { _id, state }: Pick<PublicationDocument, '_id' | 'state'>,
): Promise<void> {
  const { announcements } = dependencies
  const draft = await announcements.draft(_id)
  if (!draft) return
  if (state === 'discarded') {
    const replaced = await replacedBy(dependencies, draft)
    const published = replaced?.content?.files ?? []
    await clearFiles(dependencies, { inputs: [], settled: [], known: draft.content.files, published }, true)
  }
  await announcements.forgetDraft(_id)
}
