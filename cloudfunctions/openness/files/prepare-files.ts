import { succeed } from '@qingjian/shared/kernel/result'
import type { prepareFiles as contract } from '@qingjian/shared/openness/file.contracts'
import type { UseCase } from '../../platform/serve/method'
import { uploadPathsOf } from '../../platform/uploads/upload-folder'
import type { OpennessDependencies } from '../openness.dependencies'
import { FILE_UPLOADS } from './file-uploads'

/** Names paths for uploads that only this author can use. */
export const prepareFiles: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { count },
) => succeed({ paths: uploadPathsOf(dependencies, FILE_UPLOADS, actor, count) })
