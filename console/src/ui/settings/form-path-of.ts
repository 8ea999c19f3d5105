import type { BaseIssue } from 'valibot'

/** Where in a form the thing that is wrong stands; a problem of a part of the day shows at its beginning. */
export function formPathOf(issue: Pick<BaseIssue<unknown>, 'path' | 'input'>): (string | number)[] {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const isDayTime = typeof issue.input === 'object' && issue.input !== null && 'fromMinute' in issue.input
  return isDayTime ? [...path, 'fromMinute'] : path
}
