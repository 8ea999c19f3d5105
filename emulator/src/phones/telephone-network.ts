import type { Agenda } from '../clock/agenda'
import type { JsonFile } from '../json-file'
import { callReport, keyReport, smsReport, smsUp } from '../receipts/receipt'
import type { ReceiptQueue } from '../receipts/receipt-queue'
import { type Behaviour, EVERYONE, smsOutcome } from './behaviour'
import type { Call, CallRequest } from './call'
import { PhoneCalls } from './phone-calls'
import type { PhoneMessages, SmsMessage, SmsReply } from './phone-messages'
import type { RowStore } from './row-store'

export interface NetworkOptions {
  messages: PhoneMessages
  calls: RowStore<Call>
  behaviours: JsonFile<Record<string, Behaviour>>
  receipts: ReceiptQueue
  agenda: Agenda
  now(): number
  deliverySeconds: number
  ringSeconds: number
}

export type SmsRequest = Pick<
  SmsMessage,
  'number' | 'sign' | 'templateCode' | 'verification' | 'content' | 'outId' | 'bizId'
>

const MANUAL: Behaviour = { kind: 'manual' }

/** The phones, and the operators between them and the gateways. */
export class TelephoneNetwork {
  readonly calls: PhoneCalls
  readonly messages: PhoneMessages

  constructor(private readonly options: NetworkOptions) {
    const { agenda, calls, now, receipts, ringSeconds } = options
    this.messages = options.messages
    const observer = {
      keyPressed: (call: Call, key: string, at: number) =>
        receipts.add('voice', 'voice-report', keyReport(call, key, at), at),
      ended: (call: Call) => receipts.add('voice', 'voice-report', callReport(call), call.endedAt ?? now()),
    }
    this.calls = new PhoneCalls({ rows: calls, agenda, now, ringSeconds, observer })
  }

  now(): number {
    return this.options.now()
  }

  behaviourOf(number: string): Behaviour {
    const { value } = this.options.behaviours
    return value[number] ?? value[EVERYONE] ?? MANUAL
  }

  /** The behaviour a number has of its own, or `everyone` has; undefined when none was set. */
  ownBehaviour(number: string): Behaviour | undefined {
    return this.options.behaviours.value[number]
  }

  /** @param behaviour undefined takes it away */
  setBehaviour(number: string, behaviour: Behaviour | undefined): void {
    const { [number]: _before, ...others } = this.options.behaviours.value
    this.options.behaviours.save(behaviour === undefined ? others : { ...others, [number]: behaviour })
  }

  /** Accepts an SMS: from now on it is on its way, whatever the sender learns of it. */
  async sendSms(request: SmsRequest): Promise<SmsMessage> {
    const sentAt = this.now()
    const outcome = smsOutcome(this.behaviourOf(request.number))
    const message = await this.messages.add({
      ...request,
      sentAt,
      reportAt: sentAt + this.options.deliverySeconds * 1000,
      delivered: outcome.delivered,
      reportCode: outcome.code,
      reportMessage: outcome.message,
    })
    await this.options.receipts.add('sms', 'sms-report', smsReport(message), message.reportAt)
    return message
  }

  async reply(number: string, content: string): Promise<SmsReply> {
    const sign = this.messages.of(number).at(-1)?.sign ?? ''
    const reply = await this.messages.addReply({ number, content, sign, sentAt: this.now() })
    await this.options.receipts.add('sms', 'sms-reply', smsUp(reply), reply.sentAt)
    return reply
  }

  placeCall(request: CallRequest): Promise<Call> {
    return this.calls.place(request, this.behaviourOf(request.number))
  }

  /** Lets everything happen that is due by the clock, and pushes what became of it. */
  async settle(): Promise<void> {
    await this.options.agenda.runDue()
    await this.options.receipts.pushDue()
  }

  /** Forgets messages, calls, receipts and behaviours. */
  async clear(): Promise<void> {
    this.options.behaviours.save({})
    await Promise.all([this.messages.clear(), this.calls.clear(), this.options.receipts.clear()])
  }
}
