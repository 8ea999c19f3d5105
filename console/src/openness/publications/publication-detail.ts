import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readPublication } from '@qingjian/shared/openness/publication.contracts'

export type PublicationDetail = ContractOutput<typeof readPublication>

/** What is wrong with a line, told when it was submitted; `index` is missing for the publication's own words. */
export interface Flaw {
  index?: number
  message: string
}

const OF_A_LINE = /^lines\.(\d+)(\.|$)/

/** The flaws in the fields of a refusal, in the order of the lines. */
export function flawsOf(fields: Readonly<Record<string, string>> | undefined): Flaw[] {
  return Object.entries(fields ?? {})
    .map(([path, message]) => {
      const index = OF_A_LINE.exec(path)?.[1]
      return index === undefined ? { message } : { index: Number(index), message }
    })
    .sort((one, other) => (one.index ?? -1) - (other.index ?? -1))
}
