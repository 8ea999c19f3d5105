import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { openFiles } from '@qingjian/shared/openness/file.contracts'
import type { OpennessDependencies } from '../openness.dependencies'
import type { StoredFile } from '../openness.documents'

/** How long a link to a file is good: to look at it, not to pass it on. */
const LINK_SECONDS = 600

/** Files with a link to each; one that is gone from the storage is left out. */
export async function linkedFiles(
  { storage }: Pick<OpennessDependencies, 'storage'>,
  files: readonly StoredFile[],
): Promise<ContractOutput<typeof openFiles>> {
  const urls = await storage.links(
    files.map(({ fileId }) => fileId),
    LINK_SECONDS,
  )
  return {
    files: files.flatMap(({ id, kind }, place) => {
      const url = urls[place]
      return url === undefined ? [] : [{ id, kind, url }]
    }),
  }
}
