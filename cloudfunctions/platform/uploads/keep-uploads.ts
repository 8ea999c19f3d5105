import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { MOST_DOCUMENT_BYTES } from '@qingjian/shared/kernel/upload-limits'
import type { Actor } from '../access/actor'
import type { KeyedHash } from '../crypto/keyed-hash'
import type { Ids } from '../ids/ids'
import { cleanPhoto } from '../photo/clean-photo'
import { photoFormatOf } from '../photo/photo-format'
import type { FileStorage } from '../storage/file-storage'
import { pdfFlawOf } from './pdf-flaw'
import { uploadFolderOf } from './upload-folder'

export interface KeptFile {
  kind: 'photo' | 'document'
  fileId: string
}

interface CheckedFile {
  kind: KeptFile['kind']
  ending: string
  bytes: Uint8Array
}

interface KeepingPlace {
  /** The area of `uploadFolderOf` in which the uploads are. */
  area: string
  /** The folder of the copies. */
  storeUnder: string
  /** What each file is called where one is refused; its number when left out. */
  names?: readonly string[]
}

/**
 * Takes uploaded files over: only the caller's own, only photos and PDF by their content, photos without the data that
 * cameras add. Nothing is kept when one is refused. The uploads are the caller's to remove once the copies are in use.
 * @returns the copies in the order of the uploads; an upload that is named twice is kept once
 */
export async function keepUploads(
  { hash, ids, storage }: { hash: KeyedHash; ids: Ids; storage: FileStorage },
  { area, names = [], storeUnder }: KeepingPlace,
  files: readonly string[],
  actor: Pick<Actor, 'id'>,
): Promise<Result<KeptFile[]>> {
  const folder = uploadFolderOf(hash, area, actor)
  const checked: CheckedFile[] = []
  for (const [index, fileId] of [...new Set(files)].entries()) {
    // `cloud://environment.bucket/folder/file`, where the folder has two steps.
    const isOwn = fileId.split('/').slice(3, -1).join('/') === folder
    const upload = isOwn ? await storage.download(fileId) : undefined
    const file = upload === undefined ? '没有传好，请重新选择' : checkFile(upload)
    if (typeof file === 'string') {
      const message = `${names[index] ?? `第${index + 1}个文件`}${file}`
      return fail('INVALID_INPUT', message, { files: message })
    }
    checked.push(file)
  }
  const kept: KeptFile[] = []
  for (const { bytes, ending, kind } of checked)
    kept.push({ kind, fileId: await storage.upload(`${storeUnder}/${ids.next()}.${ending}`, bytes) })
  return succeed(kept)
}

/** The file as it may be kept, or what is wrong with it. */
function checkFile(upload: Uint8Array): CheckedFile | string {
  const bytes = Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength)
  const photo = cleanPhoto(upload)
  if (photo) return { kind: 'photo', ending: photo.format, bytes: photo.bytes }
  if (photoFormatOf(bytes)) return '打不开，或者超过了6MB，请换一张照片'
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return '不是照片或PDF，请换一个文件'
  if (bytes.length > MOST_DOCUMENT_BYTES) return '超过了10MB，请压缩后再传'
  const flaw = pdfFlawOf(bytes)
  return flaw ?? { kind: 'document', ending: 'pdf', bytes }
}
