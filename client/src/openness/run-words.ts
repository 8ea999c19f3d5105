import type { RunRowView } from '@qingjian/shared/openness/powers/power-fields'
import { RUN_STATE_NAMES } from '@qingjian/shared/openness/powers/run-states'
import { opennessWorksText } from './openness-works.text'

const text = opennessWorksText.run

/** Where the exercise of a power stands: 正在办理，办完3步，共9步. */
export function runStandingInWords({ done, state, steps }: RunRowView): string {
  const place = state === 'done' ? text.allDone(steps) : text.place(done, steps)
  return `${RUN_STATE_NAMES[state]}，${place}`
}

/** What comes next by when, or how late it is; undefined where nothing does. */
export function nextStepInWords({ nextStep }: RunRowView): { words: string; isLate: boolean } | undefined {
  if (!nextStep) return undefined
  const { dueOn, lateDays, title } = nextStep
  return lateDays > 0
    ? { words: text.late(title, dueOn, lateDays), isLate: true }
    : { words: text.next(title, dueOn), isLate: false }
}
