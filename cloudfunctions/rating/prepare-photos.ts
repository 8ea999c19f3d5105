import { succeed } from '@qingjian/shared/kernel/result'
import type { preparePhotos as contract } from '@qingjian/shared/rating/rating.contracts'
import type { UseCase } from '../platform/serve/method'
import { uploadFolderOf } from './keep-photos'
import type { RatingDependencies } from './rating.dependencies'

/** Names paths for uploads that only this caller can use in a rating. */
export const preparePhotos: UseCase<RatingDependencies, typeof contract> = async (
  { hash, ids },
  actor,
  input,
) => {
  const folder = uploadFolderOf(hash, actor.openid ?? '')
  return succeed({ paths: Array.from({ length: input.count }, () => `${folder}/${ids.next()}`) })
}
