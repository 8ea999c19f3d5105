import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { LINE_FIELD_NAMES } from '@qingjian/shared/openness/line-field-names'
import type { readPublication } from '@qingjian/shared/openness/publication.contracts'

export type PublicationDetail = ContractOutput<typeof readPublication>

/** What is wrong with a line, told when it was submitted; `index` is missing for the publication's own words. */
export interface Flaw {
  index?: number
  /** The field as people call it. */
  field?: string
  /** Of the content of an announcement, which tells its own flaws. */
  isOfContent?: true
  message: string
}

const OF_CONTENT = /^content(\.|$)/
const OF_A_LINE = /^lines\.(\d+)\.?(\w*)/

function fieldName(field: string | undefined): string | undefined {
  return (LINE_FIELD_NAMES as Record<string, string>)[field ?? '']
}

/** The flaws in the fields of a refusal, in the order of the lines. */
export function flawsOf(fields: Readonly<Record<string, string>> | undefined): Flaw[] {
  return Object.entries(fields ?? {})
    .map(([path, message]): Flaw => {
      const [, index, name] = OF_A_LINE.exec(path) ?? []
      const field = fieldName(name)
      return {
        ...(index === undefined ? {} : { index: Number(index) }),
        ...(field === undefined ? {} : { field }),
        ...(OF_CONTENT.test(path) ? { isOfContent: true as const } : {}),
        message,
      }
    })
    .sort((one, other) => (one.index ?? -1) - (other.index ?? -1))
}

/** What is wrong with a publication besides the announcement that it brings. */
export function flawsOfPublication(flaws: readonly Flaw[]): Flaw[] {
  return flaws.filter(({ isOfContent }) => isOfContent === undefined)
}

/** Flaws without those that the notice of leaks tells already, with the number itself. */
export function flawsBesides(flaws: readonly Flaw[], leaks: PublicationDetail['leaks']): Flaw[] {
  return flaws.filter(
    ({ field, index }) =>
      field === undefined || !leaks.some((leak) => leak.index === index && leak.field === field),
  )
}
