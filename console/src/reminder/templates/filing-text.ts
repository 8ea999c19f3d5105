import { TEMPLATE_VARIABLES, type TemplateVariableName } from '@qingjian/shared/reminder/template-variables'
import { variablesOf } from '@qingjian/shared/reminder/wording'
import { templatesText } from './templates.text'

const { filing } = templatesText

/** What is entered at the provider to have a template approved there, ready to be copied. */
export function filingText(name: string, text: string): string {
  const variables = variablesOf(text).flatMap((one) => {
    const known = TEMPLATE_VARIABLES[one as TemplateVariableName]
    return known ? [filing.variable(`\${${one}}`, known.label, known.example, known.length.most)] : []
  })
  return [
    filing.type,
    filing.name(name),
    filing.words(text),
    ...(variables.length === 0 ? [filing.variables + filing.noVariables] : [filing.variables, ...variables]),
    filing.purpose,
  ].join('\n')
}
