import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import {
  TEMPLATE_VARIABLES,
  type TemplateValues,
  type TemplateVariable,
  type TemplateVariableName,
} from '@qingjian/shared/reminder/template-variables'

/** A variable with its name, as a template writes it. */
export interface NamedVariable extends TemplateVariable {
  name: TemplateVariableName
}

/** The variables that a template of a kind can use. */
export function variablesOfKind(kind: ReminderKind): NamedVariable[] {
  return (Object.entries(TEMPLATE_VARIABLES) as [TemplateVariableName, TemplateVariable][])
    .filter(([, { kinds }]) => kinds.includes(kind))
    .map(([name, variable]) => ({ name, ...variable }))
}

/** The values of an invented person and occasion, to show a text with. */
export function exampleValues(kind: ReminderKind): TemplateValues {
  return Object.fromEntries(variablesOfKind(kind).map(({ example, name }) => [name, example]))
}
