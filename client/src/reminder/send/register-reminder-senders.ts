import { acknowledgeMine } from '@qingjian/shared/reminder/reminder.contracts'
import { outbox } from '../../lib/outbox/outbox'
import { call } from '../../lib/transport/call'
import { noteSeen } from '../seen-since'
import { ACKNOWLEDGE, type AcknowledgeAnswer, type PendingAcknowledgement } from './pending'

/** Tells the outbox how “我已收到” reaches the cloud. */
export function registerReminderSenders(): void {
  outbox.register<PendingAcknowledgement, AcknowledgeAnswer>(ACKNOWLEDGE, async (input, requestId) => {
    const answer = await call(acknowledgeMine, input, { requestId })
    if (answer.ok) noteSeen(input.id, answer.data)
    return answer
  })
}
