import * as v from 'valibot'
import { fileIdField, idField, textField } from '../kernel/fields'

/** Files of one announcement or one record at most. */
export const MOST_FILES = 12
/** Characters of a file's name. */
export const MOST_FILE_NAME = 40

export const fileKindField = v.picklist(['photo', 'document'])
export type FileKind = v.InferOutput<typeof fileKindField>

/** What its author calls it, such as 硬化路面施工现场. */
const fileNameField = textField(MOST_FILE_NAME, 1)

/** A file as somebody of the staff brings it: just uploaded, or one that is there already, by its public id. */
const fileInput = v.union([
  v.object({ name: fileNameField, upload: fileIdField }),
  v.object({ name: fileNameField, id: idField }),
])
export type FileInput = v.InferOutput<typeof fileInput>

/** All files of what is saved, in the order in which they are shown; whatever is not named is gone. */
export const fileInputs = v.pipe(v.array(fileInput), v.maxLength(MOST_FILES, `最多放${MOST_FILES}个文件`))

/** A file as everybody sees it; a link to it is asked for by its id. */
export const fileView = v.object({ id: v.string(), kind: fileKindField, name: v.string() })
export type FileView = v.InferOutput<typeof fileView>
