import type { CaseStanding } from '@qingjian/shared/kernel/case-standing'
import fc from 'fast-check'

/** Where the case of a 差评 may stand. */
export const standings: fc.Arbitrary<CaseStanding> = fc
  .record({
    state: fc.constantFrom('open', 'closed', 'dismissed'),
    dismissal: fc.constantFrom('misrated', 'malicious'),
    onTime: fc.constantFrom(undefined, true, false),
    followUp: fc.constantFrom(undefined, 'solved', 'not-solved', 'unreachable'),
    reopened: fc.nat({ max: 2 }),
  })
  .map(({ dismissal, followUp, onTime, reopened, state }) => ({
    state,
    reopened,
    ...(state === 'dismissed' && { dismissal }),
    ...(onTime !== undefined && { onTime }),
    ...(followUp !== undefined && { followUp }),
  }))
