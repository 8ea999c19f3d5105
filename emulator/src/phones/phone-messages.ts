import type { RowStore } from './row-store'
import { smsParts } from './sms-parts'

/** An SMS that a gateway has accepted. */
export interface SmsMessage {
  sequence: number
  number: string
  sign: string
  templateCode: string
  verification: boolean
  /** With the signature in front, as it stands on the phone. */
  content: string
  parts: number
  outId: string
  bizId: string
  /** UTC milliseconds on the emulator's clock. */
  sentAt: number
  /** When the operator reports what became of it; the phone shows it from then on, if it got it. */
  reportAt: number
  delivered: boolean
  reportCode: string
  reportMessage: string
}

/** An SMS that a phone has sent back. */
export interface SmsReply {
  sequence: number
  number: string
  content: string
  sign: string
  sentAt: number
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** Every SMS, found by number. */
export class PhoneMessages {
  private readonly byNumber = new Map<string, number[]>()

  constructor(
    private readonly messages: RowStore<SmsMessage>,
    private readonly replies: RowStore<SmsReply>,
  ) {
    for (const message of messages.values()) this.index(message)
  }

  /** Resolves once it would survive a kill. */
  async add(message: Omit<SmsMessage, 'sequence' | 'parts'>): Promise<SmsMessage> {
    const sequence = this.messages.last + 1
    const row = { ...message, sequence, parts: smsParts(message.content) }
    this.index(row)
    await this.messages.put(sequence, row)
    return row
  }

  async addReply(reply: Omit<SmsReply, 'sequence'>): Promise<SmsReply> {
    const row = { ...reply, sequence: this.replies.last + 1 }
    await this.replies.put(row.sequence, row)
    return row
  }

  /** Messages to a number in the order of sending. */
  of(number: string): SmsMessage[] {
    const kept = (this.byNumber.get(number) ?? []).filter(
      (sequence) => this.messages.get(sequence) !== undefined,
    )
    if (kept.length > 0) this.byNumber.set(number, kept)
    else this.byNumber.delete(number)
    return kept.map((sequence) => this.messages.get(sequence)).filter((message) => message !== undefined)
  }

  repliesOf(number: string): SmsReply[] {
    return [...this.replies.values()].filter((reply) => reply.number === number)
  }

  numbers(): string[] {
    const replied = [...this.replies.values()].map((reply) => reply.number)
    return [...new Set([...this.byNumber.keys(), ...replied])]
  }

  /** All of them in the order of sending. */
  all(): SmsMessage[] {
    return [...this.messages.values()]
  }

  /** Those that a limit of the last day may count. */
  lately(number: string, now: number): SmsMessage[] {
    return this.of(number).filter((message) => message.sentAt > now - DAY_MILLISECONDS)
  }

  async clear(): Promise<void> {
    this.byNumber.clear()
    await Promise.all([this.messages.clear(), this.replies.clear()])
  }

  private index({ number, sequence }: SmsMessage): void {
    const sequences = this.byNumber.get(number)
    if (sequences === undefined) this.byNumber.set(number, [sequence])
    else sequences.push(sequence)
  }
}
