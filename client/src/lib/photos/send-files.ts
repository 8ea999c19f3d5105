import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { Undelivered } from '@qingjian/shared/transport/channel'
import { transportText } from '../transport/transport.text'
import { uploadPhoto } from './upload-photo'

/** Asks the cloud where so many files may be put. */
export type PreparePaths = (count: number) => Promise<Result<{ paths: string[] }>>

/**
 * Uploads kept photos and papers and returns their file ids in the same order. `uploaded` are the ids of the first ones
 * from an earlier try; `remember` hears of each further one.
 */
export async function sendFiles(
  files: readonly string[],
  uploaded: readonly string[],
  prepare: PreparePaths,
  remember: (uploaded: string[]) => void,
): Promise<Result<string[]>> {
  const fileIds = [...uploaded]
  const remaining = files.slice(fileIds.length)
  if (remaining.length === 0) return succeed(fileIds)
  const prepared = await prepare(remaining.length)
  if (!prepared.ok) return prepared
  try {
    for (const [index, file] of remaining.entries()) {
      const path = prepared.data.paths[index]
      if (path === undefined) return fail('INTERNAL', transportText.unreadable)
      fileIds.push(await uploadPhoto(path, file))
      remember([...fileIds])
    }
    return succeed(fileIds)
  } catch (error) {
    if (error instanceof Undelivered) return fail('UNAVAILABLE', transportText.undelivered[error.reason])
    throw error
  }
}
