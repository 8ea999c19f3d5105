import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import { cleanPhoto } from '../platform/photo/clean-photo'
import type { FileStorage } from '../platform/storage/file-storage'

interface PhotoDependencies {
  storage: FileStorage
  hash: KeyedHash
  requestId: string
}

/** The folder that one person may upload to; nobody else can guess or name it. */
export function uploadFolderOf(hash: KeyedHash, openid: string): string {
  return `rating-uploads/${hash('uploads', openid)}`
}

function refuse(number: number, why: string): Result<never> {
  const message = `第${number}张照片${why}`
  return fail('INVALID_INPUT', message, { photos: message })
}

/**
 * Takes uploaded photos over: only the caller's own uploads, only pictures, without the data that cameras add. Answers
 * the ids of the clean copies. Their names follow from the rating, the request and the upload, so that a repeat makes
 * no second copy; the uploads are the caller's to remove once the copies are in use. Nothing is kept when one is refused.
 */
export async function keepPhotos(
  { storage, hash, requestId }: PhotoDependencies,
  photos: readonly string[],
  openid: string,
  ratingId: string,
): Promise<Result<string[]>> {
  const folder = uploadFolderOf(hash, openid)
  const pictures = []
  for (const [index, fileId] of [...new Set(photos)].entries()) {
    // `cloud://environment.bucket/folder/file`, where the folder has two steps.
    const isOwn = fileId.split('/').slice(3, -1).join('/') === folder
    if (!isOwn) return refuse(index + 1, '不是您上传的，请重新选择')
    const upload = await storage.download(fileId)
    if (!upload) return refuse(index + 1, '没有传好，请重新选择')
    const picture = cleanPhoto(upload)
    if (!picture) return refuse(index + 1, '不是能用的图片，请换一张 JPG 或 PNG')
    pictures.push({ ...picture, name: hash('photo', `${ratingId}/${requestId}/${fileId}`) })
  }
  const kept: string[] = []
  for (const { bytes, format, name } of pictures)
    kept.push(await storage.upload(`rating-photos/${name}.${format}`, bytes))
  return succeed(kept)
}
