import { checkLog, checkPublication } from '@qingjian/shared/openness/public.contracts'
import { ask } from '../../lib/use-remote'
import type { CheckOn } from './use-check'

/** The next stretch of the whole log. */
export const checkWholeLog: CheckOn = async (carry) => {
  const { brokenAt, ...stretch } = await ask(checkLog, carry === undefined ? {} : { carry })
  if (!brokenAt) return stretch
  const title = brokenAt.title === undefined ? '' : `（${brokenAt.title}）`
  return { ...stretch, problem: `${brokenAt.problem}${title}` }
}

/** The next lines of one publication. */
export function checkLinesOf(id: string): CheckOn {
  return (carry) => ask(checkPublication, { id, ...(carry === undefined ? {} : { carry }) })
}
