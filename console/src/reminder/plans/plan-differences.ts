import type { planContentView } from '@qingjian/shared/reminder/reminder-fields'
import { REMINDER_KIND_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import type { InferOutput } from 'valibot'
import { planText as text } from './plan.text'
import { audienceLines, exceptionsWords, whenWords } from './plan-words'
import { plansText } from './plans.text'

export type PlanContentView = InferOutput<typeof planContentView>

/** One line of a plan: as it is in force, as the draft has it, and whether the two differ. */
export interface PlanLine {
  label: string
  inForce?: string
  draft?: string
  differs: boolean
}

function linesOf({ content, names, template }: PlanContentView): { label: string; words: string }[] {
  return [
    { label: plansText.name, words: content.name },
    { label: plansText.kind, words: REMINDER_KIND_NAMES[content.when.kind] },
    { label: text.when, words: whenWords(content.when) },
    ...audienceLines(content.audience, names),
    {
      label: plansText.except,
      words: exceptionsWords(content.exceptions, names) || plansText.nobodyExcepted,
    },
    { label: plansText.template, words: text.templateVersion(template.name, content.templateVersion) },
    { label: text.words, words: template.text },
    { label: text.by, words: content.bySms ? plansText.bySms : plansText.inboxOnly },
  ]
}

const ORDER = [
  plansText.name,
  plansText.kind,
  text.when,
  plansText.who,
  plansText.places,
  plansText.ranks,
  plansText.positions,
  plansText.people,
  plansText.except,
  plansText.template,
  text.words,
  text.by,
]

/** A plan line by line. Where there is only one side, nothing differs. */
export function planLines(
  inForce: PlanContentView | undefined,
  draft: PlanContentView | undefined,
): PlanLine[] {
  const sides = [inForce, draft].map(
    (side) => new Map((side ? linesOf(side) : []).map(({ label, words }) => [label, words])),
  )
  return ORDER.flatMap((label) => {
    const [before, after] = sides.map((side) => side.get(label))
    if (before === undefined && after === undefined) return []
    return [
      {
        label,
        ...(before === undefined ? {} : { inForce: before }),
        ...(after === undefined ? {} : { draft: after }),
        differs: inForce !== undefined && draft !== undefined && before !== after,
      },
    ]
  })
}
