import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { Actor } from '../../platform/access/actor'
import { clearFiles } from '../files/clear-files'
import { settleFiles } from '../files/settle-files'
import type { OpennessDependencies } from '../openness.dependencies'
import type { StoredFile } from '../openness.documents'
import type { AnnouncementContent } from './announcements.documents'

interface Written {
  content: AnnouncementInput
  /** Files that the draft holds now. */
  known: readonly StoredFile[]
  /** Files of the version that it corrects: they stay, and can be taken up again. */
  published: readonly StoredFile[]
}

interface SettledContent {
  content: AnnouncementContent
  /** Removes what nothing names any more; to be called once it is known whether it was saved. */
  clear(isSaved: boolean): Promise<void>
}

/** An announcement as it is to be stored, its files taken over from the author's uploads or known already. */
export async function settleContent(
  dependencies: Pick<OpennessDependencies, 'hash' | 'ids' | 'storage'>,
  actor: Actor,
  { content, known, published }: Written,
): Promise<Result<SettledContent>> {
  const inputs = content.files
  const settled = await settleFiles(dependencies, actor, inputs, [...known, ...published])
  if (!settled.ok) return settled
  const files = { inputs, settled: settled.data, known, published }
  return succeed({
    content: { ...content, files: settled.data } as AnnouncementContent,
    clear: (isSaved) => clearFiles(dependencies, files, isSaved),
  })
}
