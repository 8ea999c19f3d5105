import type { uploadFilePart as contract } from '@qingjian/shared/openness/file.contracts'
import type { UseCase } from '../../platform/serve/method'
import { takeUploadPart } from '../../platform/uploads/take-upload-part'
import type { OpennessDependencies } from '../openness.dependencies'
import { FILE_UPLOADS } from './file-uploads'

/** Takes a part of a file from a PC; the last part puts the whole together and answers its id. */
export const uploadFilePart: UseCase<OpennessDependencies, typeof contract> = (dependencies, actor, part) =>
  takeUploadPart(dependencies, FILE_UPLOADS, part, actor)
