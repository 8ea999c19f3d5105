import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { idField } from '../kernel/fields'
import {
  UPLOAD_PART_CHARACTERS,
  uploadCountField,
  uploadPartField,
  uploadPartView,
  uploadPathsView,
} from '../kernel/upload-fields'
import { fileKindField, MOST_FILES } from './file-fields'
import { publicationReaders } from './publication-readers'

const feature = 'openness'
const authors = { audience: 'staff', roles: ['village-clerk', 'unit-clerk'], scope: 'place' } as const

/** Links that anybody who has them can follow for some minutes. */
const linkedFiles = v.object({
  files: v.array(v.object({ id: v.string(), kind: fileKindField, url: v.string() })),
})

/** Where an author uploads files before naming them. */
export const prepareFiles = defineContract({
  feature,
  action: 'prepare-files',
  input: v.object({ count: uploadCountField }),
  output: uploadPathsView,
  access: authors,
  idempotency: 'read',
  callsPerMinute: 20,
})

/** One part of a file from a PC; the last one answers the file's id. */
export const uploadFilePart = defineContract({
  feature,
  action: 'upload-file-part',
  input: uploadPartField,
  output: uploadPartView,
  access: authors,
  idempotency: 'read',
  callsPerMinute: 600,
  mostCharacters: UPLOAD_PART_CHARACTERS,
})

/** Links to files of something public, all that may be seen or those that are named; unknown ones are left out. */
export const openFiles = defineContract({
  feature,
  action: 'open-files',
  input: v.object({
    /** `run`: a power in use, of whose files some are the village's own. */
    subject: v.picklist(['announcement', 'run']),
    id: idField,
    fileIds: v.optional(v.pipe(v.array(idField), v.maxLength(MOST_FILES))),
  }),
  output: linkedFiles,
  access: { audience: 'anyone' },
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Links to the files of a draft, for those who write and review it. */
export const openDraftFiles = defineContract({
  feature,
  action: 'open-draft-files',
  input: v.object({ publicationId: idField }),
  output: linkedFiles,
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 120,
})
