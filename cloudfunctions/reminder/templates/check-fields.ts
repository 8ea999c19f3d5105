import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { templateFields } from '@qingjian/shared/reminder/reminder-fields'
import { templateProblems } from '@qingjian/shared/reminder/wording'
import type * as v from 'valibot'

/** Whether a text can be sent at all: its variables are known and belong to the kind, and it holds nothing forbidden. */
export function checkFields({ kind, text }: v.InferOutput<typeof templateFields>): Result<void> {
  const problems = templateProblems(text, kind)
  return problems.length === 0
    ? succeed(undefined)
    : fail('INVALID_INPUT', '模板内容有问题，请改好后再保存', { 'fields.text': problems.join('；') })
}
