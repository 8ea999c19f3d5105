import { mobileContext, type PersonDocument } from '../platform/directory/directory.documents'
import type { MessageRequest } from '../platform/outbox/outbox.documents'
import type { Change } from '../platform/serve/unit-of-work'
import type { CasesDependencies } from './cases.dependencies'

type StaffMessage = Extract<MessageRequest, { template: `case-${string}` }>
/** What is said, without the number that it goes to. */
type ToStaff = StaffMessage extends infer Message
  ? Message extends { to: string }
    ? Omit<Message, 'to'>
    : never
  : never

/** Sends a member of staff a short message, if a number of theirs is on record. It holds nothing of the case. */
export async function tellStaff(
  { cipher }: Pick<CasesDependencies, 'cipher'>,
  change: Change,
  { _id, closedOn, mobile }: PersonDocument,
  message: ToStaff,
): Promise<void> {
  if (mobile === undefined || closedOn !== undefined) return
  const to = cipher.decrypt(mobile, mobileContext(_id))
  await change.enqueue({ ...message, to } as MessageRequest)
}
