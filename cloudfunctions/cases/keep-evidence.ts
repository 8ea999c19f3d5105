import { MOST_DOCUMENT_BYTES } from '@qingjian/shared/cases/evidence-limits'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { cleanPhoto } from '../platform/photo/clean-photo'
import { photoFormatOf } from '../platform/photo/photo-format'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { pdfFlawOf } from './pdf-flaw'

/** Files of one case at most; whoever needs more has a matter for paper. */
const MOST_FILES = 200

export interface KeptFile {
  kind: 'photo' | 'document'
  fileId: string
}

/** The folder that one person may upload to; nobody else can guess or name it. */
export function uploadFolderOf({ hash }: Pick<CasesDependencies, 'hash'>, actor: Actor): string {
  return `case-uploads/${hash('case-uploads', actor.id)}`
}

/** Whether so many more files have room in the case. */
export function roomFor({ documents, photos }: CaseDocument, files: number): Result<void> {
  if (files === 0 || documents + photos + files <= MOST_FILES) return succeed(undefined)
  return fail('CONFLICT', `一件最多放${MOST_FILES}个文件，已经放满了`)
}

/**
 * Takes uploaded files over: only the caller's own, only photos and PDF by their content, photos without the data that
 * cameras add. Nothing is kept when one is refused. The uploads are the caller's to remove once the copies are in use.
 */
export async function keepEvidence(
  dependencies: Pick<CasesDependencies, 'hash' | 'ids' | 'storage'>,
  files: readonly string[],
  actor: Actor,
): Promise<Result<KeptFile[]>> {
  const { ids, storage } = dependencies
  const folder = uploadFolderOf(dependencies, actor)
  const checked: { kind: KeptFile['kind']; ending: string; bytes: Uint8Array }[] = []
  for (const [index, fileId] of [...new Set(files)].entries()) {
    // `cloud://environment.bucket/folder/file`, where the folder has two steps.
    const isOwn = fileId.split('/').slice(3, -1).join('/') === folder
    const upload = isOwn ? await storage.download(fileId) : undefined
    const file = upload === undefined ? '没有传好，请重新选择' : checkFile(upload)
    if (typeof file === 'string') {
      const message = `第${index + 1}个文件${file}`
      return fail('INVALID_INPUT', message, { files: message })
    }
    checked.push(file)
  }
  const kept: KeptFile[] = []
  for (const { bytes, ending, kind } of checked)
    kept.push({ kind, fileId: await storage.upload(`case-evidence/${ids.next()}.${ending}`, bytes) })
  return succeed(kept)
}

/** The file as it may be kept, or what is wrong with it. */
function checkFile(
  upload: Uint8Array,
): { kind: KeptFile['kind']; ending: string; bytes: Uint8Array } | string {
  const bytes = Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength)
  const photo = cleanPhoto(upload)
  if (photo) return { kind: 'photo', ending: photo.format, bytes: photo.bytes }
  if (photoFormatOf(bytes)) return '打不开，或者超过了6MB，请换一张照片'
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return '不是照片或PDF，请换一个文件'
  if (bytes.length > MOST_DOCUMENT_BYTES) return '超过了10MB，请压缩后再传'
  const flaw = pdfFlawOf(bytes)
  return flaw ?? { kind: 'document', ending: 'pdf', bytes }
}
