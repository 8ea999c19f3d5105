import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import type { openFiles } from '@qingjian/shared/openness/file.contracts'
import type { OpennessDependencies } from '../openness.dependencies'
import type { StoredFile } from '../openness.documents'
import { isPublic } from '../public/visible-lines'

type Subject = ParsedInput<typeof openFiles>['subject']
type FindFiles = (dependencies: OpennessDependencies, id: string) => Promise<StoredFile[] | undefined>

/** The files that everybody may see of each subject; undefined where there is no such thing in public. */
export const PUBLIC_FILES: Record<Subject, FindFiles> = {
  async announcement({ announcements, publications }, id) {
    const [latest] = await announcements.latest([id])
    if (!latest?.content) return undefined
    // A later version replaces one that was public, so that it is public as well.
    const publication = latest.version === 1 ? await publications.find(latest.publicationId) : undefined
    const isVisible = latest.version > 1 || (publication !== undefined && isPublic(publication))
    return isVisible ? latest.content.files : undefined
  },
  async run({ powerRuns }, id) {
    const run = await powerRuns.find(id)
    return run?.records.flatMap(({ files }) => files.filter((file) => file.isPublic))
  },
}
