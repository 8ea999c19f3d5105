import { createDoor } from './aliyun/door'
import type { GatewayOptions } from './aliyun/gateway-options'
import { rpcRoutes } from './aliyun/rpc-routes'
import { createSmsTemplates } from './aliyun/sms-templates'
import { Agenda } from './clock/agenda'
import type { Clock } from './clock/clock'
import type { NamedCaller } from './configuration/emulator-options'
import type { DataDirectory } from './data-directory'
import { Counters } from './faults/counters'
import { createFaults } from './faults/faults'
import type { Route } from './http/router'
import { faultRoutes } from './inspection/fault-routes'
import { callRoutes, phoneRoutes } from './inspection/phone-routes'
import { smsTemplateRoutes } from './inspection/sms-template-routes'
import type { SubscribeMessages } from './open-api/subscribe-messages'
import type { Call } from './phones/call'
import { PhoneMessages, type SmsMessage, type SmsReply } from './phones/phone-messages'
import { createPhoneOwners } from './phones/phone-owners'
import { openRowFile } from './phones/row-store'
import { TelephoneNetwork } from './phones/telephone-network'
import { postReceipts } from './receipts/post-receipts'
import { ReceiptQueue, type WaitingReceipt } from './receipts/receipt-queue'

export interface TelephonyOptions {
  data: DataDirectory
  clock: Clock
  /** With its placeholders filled. */
  gateways: GatewayOptions
  callers: NamedCaller[]
  subscribeMessages: SubscribeMessages
  /** What opens a page of the mini-program in a browser, with `{page}`. */
  pageUrl: string | undefined
  warn(message: string): void
}

/** Gateways, phones and the receipts between them. */
export interface Telephony {
  routes: Route[]
  /** Lets everything happen that is due by the clock. */
  settle(): Promise<void>
  close(): Promise<void>
}

const KEPT_MESSAGES = 10_000
const KEPT_REPLIES = 2_000
const KEPT_CALLS = 2_000
const KEPT_RECEIPTS = 20_000

export function openTelephony(options: TelephonyOptions): Telephony {
  const { clock, data, gateways, subscribeMessages, warn } = options
  const { now } = clock
  const { sms, voice } = gateways
  const file = openRowFile(data.telephony)
  const agenda = new Agenda(clock, warn)
  const faults = createFaults(data.faults, Math.random)
  const counters = new Counters()
  const stopping = new AbortController()
  const receipts = new ReceiptQueue({
    rows: file.store<WaitingReceipt>('receipts', KEPT_RECEIPTS),
    agenda,
    faults,
    now,
    addresses: {
      'sms-report': sms.receipts.report,
      'sms-reply': sms.receipts.reply,
      'voice-report': voice.receipts.report,
    },
    post: (address, list) => postReceipts(address, list, stopping.signal),
  })
  const network = new TelephoneNetwork({
    messages: new PhoneMessages(
      file.store<SmsMessage>('messages', KEPT_MESSAGES),
      file.store<SmsReply>('replies', KEPT_REPLIES),
    ),
    calls: file.store<Call>('calls', KEPT_CALLS),
    behaviours: data.behaviours,
    receipts,
    agenda,
    now,
    deliverySeconds: sms.deliverySeconds,
    ringSeconds: voice.ringSeconds,
  })
  const smsTemplates = createSmsTemplates(sms.templates, data.smsTemplates)
  const owners = createPhoneOwners(options.callers, data.phoneOwners)
  return {
    routes: [
      ...rpcRoutes({
        network,
        options: gateways,
        smsTemplates,
        door: createDoor(gateways.accessKeys, now),
        faults,
        counters,
      }),
      ...phoneRoutes({ network, owners, subscribeMessages, pageUrl: options.pageUrl }),
      ...callRoutes(network),
      ...smsTemplateRoutes(smsTemplates),
      ...faultRoutes({ faults, counters, receipts }),
    ],
    settle: () => network.settle(),
    async close() {
      agenda.stop()
      stopping.abort()
      await file.close()
    },
  }
}
