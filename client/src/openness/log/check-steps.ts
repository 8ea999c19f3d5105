import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { checkLog, checkPublication } from '@qingjian/shared/openness/public.contracts'
import { call } from '../../lib/transport/call'
import type { CheckStep } from './use-check'

/** The next stretch of the whole log. */
export async function checkWholeLog(carry: string | undefined): Promise<Result<CheckStep>> {
  const answer = await call(checkLog, carry === undefined ? {} : { carry })
  if (!answer.ok) return answer
  const { brokenAt, ...step } = answer.data
  if (!brokenAt) return succeed(step)
  const title = brokenAt.title === undefined ? '' : `（${brokenAt.title}）`
  return succeed({ ...step, problem: `${brokenAt.problem}${title}` })
}

/** The next lines of one publication. */
export function checkOnePublication(id: string) {
  return (carry: string | undefined): Promise<Result<CheckStep>> =>
    call(checkPublication, { id, ...(carry !== undefined && { carry }) })
}
