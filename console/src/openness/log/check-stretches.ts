import { checkRun } from '@qingjian/shared/openness/powers/power.contracts'
import { checkLog, checkPublication } from '@qingjian/shared/openness/public.contracts'
import type { LogSubject } from '@qingjian/shared/openness/subject-kinds'
import { ask } from '../../lib/use-remote'
import type { CheckOn } from './use-check'

/** The next stretch of the whole log. */
export const checkWholeLog: CheckOn = async (carry) => {
  const { brokenAt, ...stretch } = await ask(checkLog, carry === undefined ? {} : { carry })
  if (!brokenAt) return stretch
  const title = brokenAt.title === undefined ? '' : `（${brokenAt.title}）`
  return { ...stretch, problem: `${brokenAt.problem}${title}` }
}

/** The next lines of a publication, or all the steps of a run. */
export function checkSubject({
  subject,
  subjectId: id,
}: {
  subject: LogSubject
  subjectId: string
}): CheckOn {
  if (subject === 'run') return () => ask(checkRun, { id })
  return (carry) => ask(checkPublication, { id, ...(carry === undefined ? {} : { carry }) })
}
