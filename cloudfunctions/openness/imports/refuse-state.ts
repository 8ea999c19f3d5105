import { fail, type Result } from '@qingjian/shared/kernel/result'
import type { BookImportState } from '@qingjian/shared/openness/import-columns'
import type { BookImportDocument } from '../openness.documents'

const WORDS: Record<BookImportState, string> = {
  collecting: '文件还没有核对，请先核对',
  checking: '还没有核对完，请稍候',
  faulty: '文件里还有问题，请改好后重新导入',
  ready: '已经核对完，可以生成草稿',
  applied: '这次导入已经生成草稿，不能再改',
  abandoned: '这次导入已经放弃，请重新导入',
}

/** Refuses what can only be done with an import in another state. */
export function refuseState({ state }: Pick<BookImportDocument, 'state'>): Result<never> {
  return fail('CONFLICT', WORDS[state])
}
