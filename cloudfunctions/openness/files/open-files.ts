import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { openFiles as contract } from '@qingjian/shared/openness/file.contracts'
import { MOST_FILES } from '@qingjian/shared/openness/file-fields'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { linkedFiles } from './linked-files'
import { PUBLIC_FILES } from './public-files'

/** Links to files of something public, in their own order; the first ones where none are named. */
export const openFiles: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { fileIds, id, subject },
) => {
  const files = await PUBLIC_FILES[subject](dependencies, id)
  if (!files) return fail('NOT_FOUND', '没有找到这些文件，可能已经撤回')
  const asked = fileIds === undefined ? files : files.filter((file) => fileIds.includes(file.id))
  return succeed(await linkedFiles(dependencies, asked.slice(0, MOST_FILES)))
}
