import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { Ids } from '../platform/ids/ids'
import { cleanPhoto } from '../platform/photo/clean-photo'
import type { FileStorage } from '../platform/storage/file-storage'

interface PhotoDependencies {
  storage: FileStorage
  hash: KeyedHash
  ids: Ids
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
 * the ids of the clean copies; the uploads are removed. Nothing is kept when one of them is refused.
 */
export async function keepPhotos(
  { storage, hash, ids }: PhotoDependencies,
  uploads: readonly string[],
  openid: string,
): Promise<Result<string[]>> {
  const folder = `/${uploadFolderOf(hash, openid)}/`
  const pictures = []
  for (const [index, fileId] of uploads.entries()) {
    if (!fileId.includes(folder)) return refuse(index + 1, '不是您上传的,请重新选择')
    const upload = await storage.download(fileId)
    if (!upload) return refuse(index + 1, '没有传好,请重新选择')
    const picture = cleanPhoto(upload)
    if (!picture) return refuse(index + 1, '不是能用的图片,请换一张 JPG 或 PNG')
    pictures.push(picture)
  }
  const kept: string[] = []
  for (const { format, bytes } of pictures)
    kept.push(await storage.upload(`rating-photos/${ids.next()}.${format}`, bytes))
  await storage.remove(uploads)
  return succeed(kept)
}
