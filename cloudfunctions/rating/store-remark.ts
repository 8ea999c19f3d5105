import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { DuplicateKeyError } from '../platform/database/duplicate-key-error'
import { positionOf } from '../platform/ids/position'
import { changeUnerased, refuseErased } from './change-unerased'
import { checkComment } from './check-comment'
import { keepPhotos } from './keep-photos'
import type { RatingDependencies } from './rating.dependencies'
import type { RatingDocument } from './rating.documents'

/**
 * Keeps a 追评 under a rating and answers its id, derived from the request, so that a repeat meets its own row.
 * `remark.photos` are uploads; `keptPhotos` their clean copies, when those were made already.
 */
export async function storeRemark(
  dependencies: RatingDependencies,
  actor: Actor,
  rating: RatingDocument,
  remark: { comment: string; photos: string[] },
  keptPhotos?: string[],
): Promise<Result<string>> {
  const { hash, now, ratings, requestId, work } = dependencies
  const openid = actor.openid ?? ''
  const _id = hash('remark', `${rating._id}/${requestId}`)
  const stored = await ratings.remarksOf([rating._id])
  if (stored.some((one) => one._id === _id)) return succeed(_id)
  const check = await checkComment(dependencies.weChat, remark.comment, openid)
  if (!check.ok) return check
  const photos = keptPhotos
    ? succeed(keptPhotos)
    : await keepPhotos(dependencies, remark.photos, openid, rating._id)
  if (!photos.ok) return photos
  try {
    await work.commit(async (change) => {
      await changeUnerased(ratings, change, rating._id, { set: { remarkedAt: now } })
      await ratings.insertRemark(change, {
        _id,
        ratingId: rating._id,
        position: positionOf(now, _id.slice(0, 12)),
        at: now,
        comment: remark.comment,
        commentCheck: check.data,
        photos: photos.data,
      })
      await change.audit({ subject: `ratings/${rating._id}`, details: { remark: _id } })
    })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) {
      await dependencies.storage.remove(photos.data)
      return refuseErased(error)
    }
  }
  await dependencies.storage.remove(remark.photos)
  return succeed(_id)
}
