import { askObjection, joinObjection, settleObjection } from '@qingjian/shared/openness/objection.contracts'
import { outbox } from '../../lib/outbox/outbox'
import { call } from '../../lib/transport/call'
import {
  ASK,
  type AskAnswer,
  JOIN,
  type PendingAsk,
  type PendingJoin,
  type PendingSettle,
  SETTLE,
  type SettleAnswer,
} from './pending'

/** Tells the outbox how what a person asks about what is public, and says of an answer, reaches the cloud. */
export function registerOpennessSenders(): void {
  outbox.register<PendingAsk, AskAnswer>(ASK, ({ input }, requestId) =>
    call(askObjection, input, { requestId }),
  )
  outbox.register<PendingJoin, AskAnswer>(JOIN, ({ input }, requestId) =>
    call(joinObjection, input, { requestId }),
  )
  outbox.register<PendingSettle, SettleAnswer>(SETTLE, ({ input }, requestId) =>
    call(settleObjection, input, { requestId }),
  )
}
