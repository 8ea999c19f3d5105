import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { preparePhotos } from '@qingjian/shared/rating/rating.contracts'
import { Undelivered } from '@qingjian/shared/transport/channel'
import { uploadPhoto } from '../../lib/photos/upload-photo'
import { call } from '../../lib/transport/call'
import { transportText } from '../../lib/transport/transport.text'

/**
 * Uploads kept photos and returns their file ids in the same order. `uploaded` are the ids of the first ones from an
 * earlier try; `remember` hears of each further one.
 */
export async function sendPhotos(
  photos: readonly string[],
  uploaded: readonly string[],
  remember: (uploaded: string[]) => void,
): Promise<Result<string[]>> {
  const fileIds = [...uploaded]
  const remaining = photos.slice(fileIds.length)
  if (remaining.length === 0) return succeed(fileIds)
  const prepared = await call(preparePhotos, { count: remaining.length })
  if (!prepared.ok) return prepared
  try {
    for (const [index, photo] of remaining.entries()) {
      const path = prepared.data.paths[index]
      if (path === undefined) return fail('INTERNAL', transportText.unreadable)
      fileIds.push(await uploadPhoto(path, photo))
      remember([...fileIds])
    }
    return succeed(fileIds)
  } catch (error) {
    if (error instanceof Undelivered) return fail('UNAVAILABLE', transportText.undelivered[error.reason])
    throw error
  }
}
