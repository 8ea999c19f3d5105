/** A message to be sent after the business transaction that wrote it; its id makes sending once the rule. */
export interface OutboxMessage {
  _id: string
  channel: 'sms' | 'voice' | 'subscribe'
  /** Ciphertext of the phone number or openid. */
  recipient: string
  template: string
  parameters: Record<string, string>
  state: 'queued'
  dueAt: number
  createdAt: number
}

/** What a use case says: `occasion` tells one message from another, such as `case/ID/answered`. */
export interface MessageRequest
  extends Pick<OutboxMessage, 'channel' | 'recipient' | 'template' | 'parameters'> {
  occasion: string
  /** Instant before which it must not leave; at once when left out. */
  dueAt?: number
}
