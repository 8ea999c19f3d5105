import type { NOTICE_TEMPLATES, NoticeTemplateCode } from '@qingjian/shared/notice/templates'
import type { FieldCipher } from '../crypto/field-cipher'
import { mobileContext, type PersonDocument } from '../directory/directory.documents'
import type { Change } from '../serve/unit-of-work'
import type { MessageRequest } from './outbox.documents'

type SmsCode = {
  [Code in NoticeTemplateCode]: (typeof NOTICE_TEMPLATES)[Code] extends { channel: 'sms' } ? Code : never
}[NoticeTemplateCode]

/** Short messages about work that waits for staff; all others go to citizens, or were written by staff. */
type StaffCode = Extract<
  SmsCode,
  `${'affair' | 'case' | 'objection' | 'publication' | 'run' | 'warranty'}-${string}`
>

/** What is said, without the number that it goes to. */
type ToStaff<Message = Extract<MessageRequest, { template: StaffCode }>> = Message extends MessageRequest
  ? Omit<Message, 'to'>
  : never

/**
 * Sends a member of staff a short message in the transaction of the change; nobody is told whose number is not on record or
 * who has left. It holds nothing of what it is about.
 */
export async function tellStaff(
  { cipher }: { cipher: FieldCipher },
  change: Change,
  { _id, closedOn, mobile }: PersonDocument,
  message: ToStaff,
): Promise<void> {
  if (mobile === undefined || closedOn !== undefined) return
  const to = cipher.decrypt(mobile, mobileContext(_id))
  await change.enqueue({ ...message, to })
}
