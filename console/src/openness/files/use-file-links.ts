import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { openDraftFiles, openFiles } from '@qingjian/shared/openness/file.contracts'
import { useQueryClient } from '@tanstack/react-query'
import { ask, remoteKey } from '../../lib/use-remote'
import { LINK_KEPT_FOR } from '../../ui/file-list'

/** Which files: of a publication, draft or public, or of something public. */
export type FilesOf = ContractInput<typeof openDraftFiles> | ContractInput<typeof openFiles>

/** Answers a link to one of the files; all of them are asked for in one call, which is made again when links grow old. */
export function useFileLinks(of: FilesOf): (fileId: string) => Promise<string> {
  const queries = useQueryClient()
  const contract = 'publicationId' in of ? openDraftFiles : openFiles
  return async (fileId) => {
    const { files } = await queries.fetchQuery({
      queryKey: remoteKey(contract, of),
      queryFn: () => ('publicationId' in of ? ask(openDraftFiles, of) : ask(openFiles, of)),
      // A moment less than a link is kept, so that whoever asks anew gets a new one.
      staleTime: LINK_KEPT_FOR - 1000,
    })
    const found = files.find(({ id }) => id === fileId)
    if (!found) throw new Error('the file is gone')
    return found.url
  }
}
