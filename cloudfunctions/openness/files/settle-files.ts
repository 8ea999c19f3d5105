import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { FileInput } from '@qingjian/shared/openness/file-fields'
import type { Actor } from '../../platform/access/actor'
import { keepUploads } from '../../platform/uploads/keep-uploads'
import type { OpennessDependencies } from '../openness.dependencies'
import type { StoredFile } from '../openness.documents'
import { FILE_FOLDER, FILE_UPLOADS } from './file-uploads'

type SettleDependencies = Pick<OpennessDependencies, 'hash' | 'ids' | 'storage'>

/**
 * The files of what is being saved, in the order in which they were given: new ones taken over from the author's uploads,
 * known ones by their id with the name that they have now. Called before the transaction; `clearFiles` comes after it.
 * @param known the files that there are already
 */
export async function settleFiles(
  dependencies: SettleDependencies,
  actor: Pick<Actor, 'id'>,
  inputs: readonly FileInput[],
  known: readonly StoredFile[],
): Promise<Result<StoredFile[]>> {
  const flaw = flawOf(inputs, known)
  if (flaw !== undefined) return fail('INVALID_INPUT', flaw, { files: flaw })
  const uploads = inputs.flatMap((one) => ('upload' in one ? [one] : []))
  const kept = await keepUploads(
    dependencies,
    { area: FILE_UPLOADS, storeUnder: FILE_FOLDER, names: uploads.map(({ name }) => `“${name}”`) },
    uploads.map(({ upload }) => upload),
    actor,
  )
  if (!kept.ok) return kept
  const fresh = kept.data.values()
  const settled = inputs.map((one): StoredFile | undefined => {
    if (!('upload' in one)) return renamed(known, one)
    const next = fresh.next()
    return next.done ? undefined : { id: dependencies.ids.next(), name: one.name, ...next.value }
  })
  return succeed(settled.filter((one) => one !== undefined))
}

/** What cannot be among the files, in words. */
function flawOf(inputs: readonly FileInput[], known: readonly StoredFile[]): string | undefined {
  const seen = new Set<string>()
  for (const one of inputs) {
    const source = 'upload' in one ? one.upload : one.id
    if (seen.has(source)) return `“${one.name}”和前面的是同一个文件，请去掉一个`
    seen.add(source)
    if (!('upload' in one) && renamed(known, one) === undefined)
      return `“${one.name}”已经不在了，请去掉后重新上传`
  }
  return undefined
}

function renamed(
  known: readonly StoredFile[],
  { id, name }: { id: string; name: string },
): StoredFile | undefined {
  const found = known.find((one) => one.id === id)
  return found && { ...found, name }
}
