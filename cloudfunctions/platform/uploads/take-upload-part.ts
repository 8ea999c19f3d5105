import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { UploadPart } from '@qingjian/shared/kernel/upload-fields'
import type { Actor } from '../access/actor'
import type { KeyedHash } from '../crypto/keyed-hash'
import type { FileStorage } from '../storage/file-storage'
import { uploadFolderOf } from './upload-folder'

const AGAIN = '文件没有传完整，请重新选择再传'

/**
 * Takes a part of a file from a PC: parts go up in order of their numbers, and one that is sent again replaces itself.
 * @returns with the last part, which puts the whole together, the file's id
 */
export async function takeUploadPart(
  { hash, storage }: { hash: KeyedHash; storage: FileStorage },
  area: string,
  { content, part, parts, path }: UploadPart,
  actor: Pick<Actor, 'id'>,
): Promise<Result<{ fileId?: string }>> {
  const isOwn = path.slice(0, path.lastIndexOf('/')) === uploadFolderOf(hash, area, actor)
  if (!isOwn || part >= parts) return fail('INVALID_INPUT', AGAIN)
  const bytes = Buffer.from(content, 'base64')
  const partId = await storage.upload(`${path}.${part}`, bytes)
  if (part < parts - 1) return succeed({})
  const ids = Array.from(
    { length: parts },
    (_, number) => `${partId.slice(0, -String(part).length)}${number}`,
  )
  const earlier: Uint8Array[] = []
  for (const id of ids.slice(0, -1)) {
    const found = await storage.download(id)
    if (!found) return fail('INVALID_INPUT', AGAIN)
    earlier.push(found)
  }
  const fileId = await storage.upload(path, Buffer.concat([...earlier, bytes]))
  await storage.remove(ids)
  return succeed({ fileId })
}
