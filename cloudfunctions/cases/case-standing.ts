import { wereKept } from '@qingjian/shared/cases/case-clocks'
import type { CaseCore } from '@qingjian/shared/cases/case-core'
import type { CaseStanding } from '@qingjian/shared/kernel/case-standing'

/** What of a case its rating is counted by. */
export function standingOf({ clocks, dismissal, followUp, round, state }: CaseCore): CaseStanding {
  const onTime = wereKept(clocks)
  const common = {
    ...(onTime !== undefined && { onTime }),
    // Who left no way to be asked has said nothing.
    ...(followUp !== undefined && followUp !== 'no-contact' && { followUp }),
    reopened: round - 1,
  }
  if (state !== 'dismissed') return { state: state === 'closed' ? 'closed' : 'open', ...common }
  // An appeal can find a mistake that nobody had proposed.
  return {
    state: 'dismissed',
    dismissal: dismissal?.state === 'approved' ? dismissal.kind : 'misrated',
    ...common,
  }
}
