import { prepareFiles, uploadFilePart } from '@qingjian/shared/openness/file.contracts'
import type { FileInput, FileView } from '@qingjian/shared/openness/file-fields'
import type { ChosenFile } from '../../lib/uploads/chosen-file'

/** The methods by which open books take files. */
export const FILE_UPLOADS = { prepare: prepareFiles, part: uploadFilePart }

/** Files that are kept already, as the picker takes them. */
export function chosenOf(files: readonly FileView[]): ChosenFile[] {
  return files.map(({ id, name }) => ({ key: id, id, name }))
}

/** The files of a form as they are sent; those that have not arrived are left out. */
export function fileInputsOf(files: readonly ChosenFile[] = []): FileInput[] {
  return files.flatMap(({ fileId, id, name }): FileInput[] => {
    if (id !== undefined) return [{ name, id }]
    return fileId === undefined ? [] : [{ name, upload: fileId }]
  })
}
