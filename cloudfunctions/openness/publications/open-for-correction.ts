import { succeed } from '@qingjian/shared/kernel/result'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import type { openForCorrection as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument } from '../openness.documents'
import { correctableLines, NO_PUBLIC_LINE } from './correctable-lines'
import { withFullName } from './draft-line-views'

/** The published line with everything that a correction can change; that a name was seen is noted in the audit log. */
export const openForCorrection: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { lineId },
) => {
  const found = await correctableLines(dependencies, actor, [lineId])
  if (!found.ok) return found
  const [line] = found.data.lines
  if (!line) return NO_PUBLIC_LINE
  const { version } = line
  await dependencies.work.commit((change) =>
    change.audit({
      subject: `openness_lines/${lineId}`,
      details: { version, publication: line.publicationId, name: line.fullName !== undefined },
    }),
  )
  return succeed({ lineId, version, line: lineFieldsOf(withFullName(dependencies, line)) })
}

const FIELDS = [
  'kind',
  'regionId',
  'year',
  'item',
  'amount',
  'day',
  'batch',
  'remark',
  'fundId',
  'giver',
  'payer',
  'recipient',
  'standard',
  'quantity',
  'unit',
  'policy',
  'sourceLevel',
] as const satisfies readonly (keyof LineFields)[]

/** A published version as somebody would write it. */
function lineFieldsOf(line: LineDocument): LineFields {
  const said = FIELDS.flatMap((field) => (line[field] === undefined ? [] : [[field, line[field]]]))
  return Object.fromEntries(said) as LineFields
}
