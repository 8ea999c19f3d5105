import { templateFields } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import { templateProblems } from '@qingjian/shared/reminder/wording'
import { type InferOutput, safeParse } from 'valibot'
import { uiText } from '../../ui/ui.text'
import { templatesText as text } from './templates.text'

type TemplateFields = InferOutput<typeof templateFields>

/** What the form holds while somebody fills it in. */
export interface TemplateForm {
  name?: string
  kind?: ReminderKind
  text?: string
  providerCode?: string
}

type FieldName = keyof TemplateForm

/** What the form says as the contract wants it; with problems there is none. */
export interface TemplateFormResult {
  fields?: TemplateFields
  problems: Partial<Record<FieldName, string[]>>
}

const MISSING: Partial<Record<FieldName, string>> = { kind: text.kindMissing, text: text.wordsMissing }

/** Reads the form by the contract's rules and those of the wording. */
export function templateOf(form: TemplateForm): TemplateFormResult {
  const problems: TemplateFormResult['problems'] = {}
  const add = (field: FieldName, words: string) => {
    problems[field] = [...(problems[field] ?? []), words]
  }
  const code = form.providerCode?.trim()
  const parsed = safeParse(templateFields, {
    name: form.name ?? '',
    kind: form.kind,
    text: form.text ?? '',
    ...(code ? { providerCode: code } : {}),
  })
  for (const issue of parsed.issues ?? []) {
    const field = issue.path?.[0]?.key as FieldName
    add(field, issue.kind === 'schema' ? (MISSING[field] ?? uiText.missing) : issue.message)
  }
  if (form.kind !== undefined && form.text?.trim()) {
    for (const words of templateProblems(form.text, form.kind)) add('text', words)
  }
  return parsed.success && problems.text === undefined ? { fields: parsed.output, problems } : { problems }
}

/** Whether the words were changed but not the provider's code, which stands for the words that were approved. */
export function isCodeStale(stored: TemplateFields | undefined, typed: TemplateForm): boolean {
  return (
    stored?.providerCode !== undefined &&
    typed.providerCode?.trim() === stored.providerCode &&
    typed.text !== undefined &&
    typed.text.trim() !== stored.text
  )
}
