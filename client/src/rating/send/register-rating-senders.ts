import type { Result } from '@qingjian/shared/kernel/result'
import { addRemark, preparePhotos, submitRating } from '@qingjian/shared/rating/rating.contracts'
import { outbox } from '../../lib/outbox/outbox'
import { forgetPhoto } from '../../lib/photos/forget-photo'
import { sendFiles } from '../../lib/photos/send-files'
import { call } from '../../lib/transport/call'
import {
  type Pending,
  type PendingRating,
  type PendingRemark,
  RATING,
  REMARK,
  type RemarkAnswer,
  type SubmitAnswer,
} from './pending'

async function sendPending<Input, Answer>(
  pending: Pending<Input>,
  remember: (pending: Pending<Input>) => void,
  send: (photos: string[]) => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  const photos = await sendFiles(
    pending.photos,
    pending.uploaded,
    (count) => call(preparePhotos, { count }),
    (uploaded) => remember({ ...pending, uploaded }),
  )
  if (!photos.ok) return photos
  const answer = await send(photos.data)
  if (answer.ok) pending.photos.forEach(forgetPhoto)
  return answer
}

/** Tells the outbox how ratings and remarks reach the cloud. */
export function registerRatingSenders(): void {
  outbox.register<PendingRating, SubmitAnswer>(RATING, (pending, requestId, remember) =>
    sendPending(pending, remember, (photos) =>
      call(submitRating, { ...pending.input, photos }, { requestId }),
    ),
  )
  outbox.register<PendingRemark, RemarkAnswer>(REMARK, (pending, requestId, remember) =>
    sendPending(pending, remember, (photos) => call(addRemark, { ...pending.input, photos }, { requestId })),
  )
}
