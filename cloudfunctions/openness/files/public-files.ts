import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import type { openFiles } from '@qingjian/shared/openness/file.contracts'
import type { OpennessDependencies } from '../openness.dependencies'
import type { StoredFile } from '../openness.documents'

type Subject = ParsedInput<typeof openFiles>['subject']
type FindFiles = (dependencies: OpennessDependencies, id: string) => Promise<StoredFile[] | undefined>

/** The files that everybody may see of each subject; undefined where there is no such thing in public. */
export const PUBLIC_FILES: Record<Subject, FindFiles> = {
  async announcement({ announcements }, id) {
    const [latest] = await announcements.latest([id])
    return latest?.content?.files
  },
  async run({ powerRuns }, id) {
    const run = await powerRuns.find(id)
    return run?.records.flatMap(({ files }) => files.filter((file) => file.isPublic))
  },
}
