import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot'

/** The text of a call is 100 KB on the platform; most methods need no more than this. */
const MOST_CHARACTERS = 32_768

const WRONG = '填写的内容不对，请检查后再提交'

/**
 * Checks what came in against a contract's schema; every wrong field is named with its own message.
 * @param most characters of the input as JSON
 */
export function validateInput<Schema extends GenericSchema>(
  schema: Schema,
  data: unknown,
  most = MOST_CHARACTERS,
): Result<InferOutput<Schema>> {
  if ((JSON.stringify(data ?? null) ?? '').length > most) {
    return fail('INVALID_INPUT', '提交的内容太多，请删减后再提交')
  }
  const parsed = safeParse(schema, data ?? {}, { message: () => WRONG })
  if (parsed.success) return succeed(parsed.output)
  const fields: Record<string, string> = {}
  for (const issue of parsed.issues) fields[getDotPath(issue) ?? ''] ??= issue.message
  const [first = WRONG] = Object.values(fields)
  return fail('INVALID_INPUT', first, fields)
}
