import type { NoticeChannel } from '@qingjian/shared/notice/channels'
import type { MessageState } from '@qingjian/shared/notice/message-state'
import type {
  NoticeParameters,
  NoticeTemplateCode,
  WrittenTemplateCode,
} from '@qingjian/shared/notice/templates'
import type { Receiver } from '../handover/handover-topics'

/** Who is told what became of a message; `subject` comes back with every `notice.result`. */
export interface MessageOrigin {
  feature: Receiver
  subject: string
}

/** A text that staff wrote, with its variables, and the provider's code for it. */
export interface Wording {
  text: string
  providerCode: string
}

/** What a use case says, for each template with the variables of that template. */
export type MessageRequest = {
  [Code in NoticeTemplateCode]: {
    /** Tells one message from another, such as `case/ID/answered/1`: the same occasion is the same message. */
    occasion: string
    /** The template says the channel, too. */
    template: Code
    /** A mobile number of 11 digits; for a subscribe message the openid. Stored encrypted. */
    to: string
    parameters: NoticeParameters<Code>
    /** Instant before which it must not leave; at once when left out. Quiet hours come on top. */
    dueAt?: number
    /** Instant from which it is not worth sending any more. */
    expiresAt?: number
    origin?: MessageOrigin
    /** It is cancelled when this person is no longer here at the moment of sending. */
    whileHere?: string
  } & (Code extends WrittenTemplateCode ? { wording: Wording } : { wording?: undefined })
}[NoticeTemplateCode]

/** A message on its way; its id makes sending once the rule. */
export interface OutboxMessage {
  _id: string
  /** Orders the list of messages. */
  position: string
  channel: NoticeChannel
  template: NoticeTemplateCode
  /** Ciphertext of the phone number or openid, in the context of `recipientContext`. */
  recipient: string
  /** Keyed hash of the recipient: what limits are counted by and replies found by. */
  recipientLookup: string
  /** Ciphertext of the parameters as JSON: links in them open doors. In the context of `parametersContext`. */
  parameters: string
  origin?: MessageOrigin
  whileHere?: string
  wording?: Wording
  state: MessageState
  /** When something is next to be done about it in its state. */
  dueAt: number
  expiresAt?: number
  createdAt: number
  /** How often it was given to the provider, or may have been. */
  attempts: number
  /** The run that took it last. */
  claim?: string
  /** When it was last given to the provider, or may have been. */
  sentAt?: number
  /** The provider's number: BizId, CallId. */
  providerId?: string
  /** The provider's code of what went wrong last. */
  code?: string
  /** The key that was pressed during the call. */
  key?: string
  /** When its last state was reached. */
  settledAt?: number
  /** Parts of a short message, minutes of a call. */
  parts?: number
  /** In 分. */
  cost?: number
}
