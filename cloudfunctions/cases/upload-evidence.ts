import type { uploadEvidence as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { uploadFolderOf } from './keep-evidence'

const AGAIN = '文件没有传完整，请重新选择再传'

/** Takes a part of a file from a PC; the last part puts the whole together and answers its id. */
export const uploadEvidence: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { content, part, parts, path },
) => {
  const { storage } = dependencies
  const isOwn = path.slice(0, path.lastIndexOf('/')) === uploadFolderOf(dependencies, actor)
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
