import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { openFiles } from '@qingjian/shared/openness/file.contracts'
import { useCallback } from 'react'
import { call } from '../../lib/transport/call'

export type FileSubject = ContractInput<typeof openFiles>['subject']
/** Links by the ids of their files. */
export type FileLinks = ReadonlyMap<string, string>

/** Asks for links to files of something public; good for some minutes. One that is gone has none. */
export function useFileLinks(
  subject: FileSubject,
  id: string,
): (fileIds: string[]) => Promise<Result<FileLinks>> {
  return useCallback(
    async (fileIds) => {
      const answer = await call(openFiles, { subject, id, fileIds })
      return answer.ok ? succeed(new Map(answer.data.files.map((file) => [file.id, file.url]))) : answer
    },
    [subject, id],
  )
}
