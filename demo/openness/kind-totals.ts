import type { DraftLine, KindTotal } from '@qingjian/cloudfunctions/openness/openness.documents'
import { LINE_KINDS } from '@qingjian/shared/openness/line-kinds'

/** What lines sum up to, kind by kind. */
export function kindTotalsOf(lines: readonly DraftLine[]): KindTotal[] {
  return LINE_KINDS.flatMap((kind) => {
    const ofKind = lines.filter((line) => line.kind === kind)
    return ofKind.length === 0
      ? []
      : { kind, count: ofKind.length, amount: ofKind.reduce((sum, { amount }) => sum + amount, 0) }
  })
}
