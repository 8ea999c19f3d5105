import * as contracts from '@qingjian/shared/openness/file.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { openDraftFiles } from './open-draft-files'
import { openFiles } from './open-files'
import { prepareFiles } from './prepare-files'
import { uploadFilePart } from './upload-file-part'

/** Photos and papers of what is public. */
export const FILES_METHODS: readonly Method<OpennessDependencies>[] = [
  method(contracts.prepareFiles, prepareFiles),
  method(contracts.uploadFilePart, uploadFilePart),
  method(contracts.openFiles, openFiles),
  method(contracts.openDraftFiles, openDraftFiles),
]
