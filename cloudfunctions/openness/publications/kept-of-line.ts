import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { plainName } from '@qingjian/shared/openness/masked-name'
import type { PublicationKind } from '@qingjian/shared/openness/publication-states'
import type { DraftLine } from '../openness.documents'

const OTHER_LINE = fail('INVALID_INPUT', '更正不能改类别、地方和资金；这些错了，请撤回后重新公开')

/** What of an earlier version counts for the next one. */
type Earlier = Pick<
  DraftLine,
  'fundId' | 'kind' | 'lineId' | 'mobileKey' | 'recipient' | 'recipientKey' | 'regionId' | 'replaces'
>

/**
 * A line as it is written anew, with what its form does not show: whose ID and phone number it was given for, as long as
 * the person stays the same, and of a correction which line it replaces.
 */
export function keptOfLine(
  before: Earlier | undefined,
  after: DraftLine,
  kind: PublicationKind,
): Result<DraftLine> {
  if (!before) return succeed(after)
  if (kind === 'correction' && !isSameLine(before, after)) return OTHER_LINE
  // A correction may mend a name; whose payment it is stays, as an ID number left out says.
  const isSamePerson =
    after.recipient?.kind === 'person' &&
    before.recipient?.kind === 'person' &&
    (kind === 'correction' || plainName(after.recipient.name) === plainName(before.recipient.name))
  const { lineId, mobileKey, recipientKey, replaces } = before
  const isSameKey = after.recipientKey === undefined || after.recipientKey === recipientKey
  return succeed({
    ...(isSamePerson && recipientKey !== undefined && { recipientKey }),
    ...(isSamePerson && isSameKey && mobileKey !== undefined && { mobileKey }),
    ...after,
    ...(lineId !== undefined && { lineId }),
    ...(replaces !== undefined && { replaces }),
  })
}

/** Whether a correction speaks of the same kind, place and fund. */
function isSameLine(before: Earlier, after: Earlier): boolean {
  return before.kind === after.kind && before.regionId === after.regionId && before.fundId === after.fundId
}
