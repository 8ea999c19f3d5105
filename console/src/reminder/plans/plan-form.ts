import type { Holiday } from '@qingjian/shared/reminder/holidays'
import {
  type Audience,
  type Exceptions,
  type PlanContent,
  planContentField,
} from '@qingjian/shared/reminder/reminder-fields'
import type { PostMove, ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import { safeParse } from 'valibot'
import { uiText } from '../../ui/ui.text'
import { planFormText as text } from './plan-form.text'
import { isEverybody } from './plan-words'

/** What the form holds while somebody fills it in; its fields are named as the contract names them. */
export interface PlanForm {
  name?: string
  when: { kind?: ReminderKind; holidays?: Holiday[]; day?: string; yearly?: boolean; moves?: PostMove[] }
  /** Everybody by a plain decision, so that a forgotten choice never means all. */
  whom: 'everybody' | 'chosen'
  audience: Audience
  exceptions: Exceptions
  templateId?: string
  templateVersion?: number
  bySms: boolean
}

/** Something that is missing or wrong, at its field of the form. */
export interface FormProblem {
  path: (string | number)[]
  message: string
}

export type PlanFormResult = { ok: true; content: PlanContent } | { ok: false; problems: FormProblem[] }

const NOBODY: Audience = { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] }

export const EMPTY_FORM: PlanForm = {
  when: {},
  whom: 'chosen',
  audience: NOBODY,
  exceptions: { unitIds: [], personIds: [] },
  bySms: true,
}

/** The form for changing what is there. */
export function formOf(content: PlanContent): PlanForm {
  return { ...content, whom: isEverybody(content.audience) ? 'everybody' : 'chosen' }
}

function whenOf({ day, holidays = [], kind, moves = [], yearly = false }: PlanForm['when']): unknown {
  if (kind === 'holiday') return { kind, holidays }
  if (kind === 'own-day') return { kind, day, yearly }
  if (kind === 'post') return { kind, moves }
  return { kind }
}

/** What the form says as the contract wants it, or every problem at its field. */
export function contentOf(form: PlanForm): PlanFormResult {
  const audience = form.whom === 'everybody' ? NOBODY : form.audience
  const parsed = safeParse(planContentField, {
    name: form.name ?? '',
    when: whenOf(form.when),
    audience,
    exceptions: form.exceptions,
    templateId: form.templateId,
    templateVersion: form.templateVersion,
    bySms: form.bySms,
  })
  const problems: FormProblem[] = []
  if (form.whom === 'chosen' && isEverybody(audience)) {
    problems.push({ path: ['whom'], message: text.whomMissing })
  }
  if (parsed.success)
    return problems.length === 0 ? { ok: true, content: parsed.output } : { ok: false, problems }
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    const field = path.join('.')
    // The version comes with the template, so a missing one is the same thing missing.
    if (field === 'templateVersion') continue
    const words = text.missing[field] ?? uiText.missing
    problems.push({ path, message: issue.kind === 'schema' ? words : issue.message })
  }
  return { ok: false, problems }
}

/** For a preview: what the form says before anybody has thought of a name for it. */
export function previewContentOf(form: PlanForm): PlanContent | undefined {
  const result = contentOf({ ...form, name: form.name?.trim() ? form.name : text.unnamed })
  return result.ok ? result.content : undefined
}
