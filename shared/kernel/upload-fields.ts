import * as v from 'valibot'
import { wholeNumberField } from './fields'
import { MOST_UPLOAD_PARTS, MOST_UPLOADS, UPLOAD_PART_BYTES } from './upload-limits'

/** For how many files paths are asked for. */
export const uploadCountField = wholeNumberField(1, MOST_UPLOADS)

/** Paths that belong to the caller alone, one for each file. */
export const uploadPathsView = v.object({ paths: v.array(v.string()) })

/** One part of a file from a PC, which has no way to the storage of its own. */
export const uploadPartField = v.object({
  /** One of the paths that were named. */
  path: v.pipe(v.string(), v.regex(/^[a-z-]+\/[0-9a-f]{32}\/[0-9a-f]{24}$/, '请重新选择文件')),
  /** 0, 1, … */
  part: wholeNumberField(0, MOST_UPLOAD_PARTS - 1),
  parts: wholeNumberField(1, MOST_UPLOAD_PARTS),
  /** Base64 of at most `UPLOAD_PART_BYTES` bytes. */
  content: v.pipe(
    v.string(),
    v.maxLength(Math.ceil(UPLOAD_PART_BYTES / 3) * 4),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/, '文件没有传好，请重新选择'),
  ),
})
export type UploadPart = v.InferOutput<typeof uploadPartField>

/** The file's id with the last part, to be named like an uploaded one. */
export const uploadPartView = v.object({ fileId: v.optional(v.string()) })

/** Characters that a call with one part takes at most. */
export const UPLOAD_PART_CHARACTERS = 98_304
