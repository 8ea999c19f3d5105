import { inParallel } from '@qingjian/cloudfunctions/notice/in-parallel'
import { createAliyunGateway } from '@qingjian/cloudfunctions/platform/gateway/aliyun-gateway'
import type { MessageRequest } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'
import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import { ACCOUNT, type RunningNotice, startNotice } from '../notice/running-notice'
import { atLeast, type Figure } from './figure'
import { interleave, timeOf } from './interleave'

const MESSAGES = 1_000
const ROUNDS = 3
/** As many requests at a time as the worker keeps under way. */
const PARALLEL = 24

let numbers = 0
const nextNumber = () => `170${String(++numbers).padStart(8, '0')}`

/** Messages per second from the queue to the gateway's acceptance, noted: a run of the worker over a full queue. */
async function throughputOfOutbox(notice: RunningNotice): Promise<number> {
  const requests = Array.from({ length: MESSAGES }, (): MessageRequest => {
    const to = nextNumber()
    return { occasion: to, template: 'case-assigned', to, parameters: { deadline: '11月27日' } }
  })
  await notice.enqueue(requests)
  const milliseconds = await timeOf(() => notice.run())
  return (MESSAGES * 1000) / milliseconds
}

/** Messages per second when nothing is done but to call the gateway, by the same adapter. */
async function throughputOfGateway(notice: RunningNotice): Promise<number> {
  const gateway = createAliyunGateway({
    accessKeyId: ACCOUNT.ALIYUN_ACCESS_KEY_ID,
    accessKeySecret: ACCOUNT.ALIYUN_ACCESS_KEY_SECRET,
    smsEndpoint: notice.emulator.url,
    voiceEndpoint: notice.emulator.url,
    signature: '清鉴',
  })
  const all = Array.from({ length: MESSAGES }, nextNumber)
  const milliseconds = await timeOf(() =>
    inParallel(
      all,
      PARALLEL,
      () => false,
      async (to) => {
        const request = {
          to,
          templateCode: 'SMS_CASE_ASSIGNED',
          parameters: { deadline: '11月27日' },
          outId: to,
        }
        await gateway.sendSms(request)
      },
    ),
  )
  return (MESSAGES * 1000) / milliseconds
}

/** What the outbox makes of the gateway's throughput, with all that keeps a message from being sent twice or lost. */
export async function measureOutbox(): Promise<Figure[]> {
  const notice = await startNotice()
  try {
    // Measured at any hour, whatever it costs.
    const settings = {
      ...DEFAULT_NOTICE_SETTINGS,
      quiet: { fromMinute: 0, untilMinute: 0 },
      dailyBudget: 100_000_000,
    }
    await notice.add('settings', [{ _id: 'notice', ...settings, version: 1 }])
    // Receipts come by themselves, later: they would be measured with whoever is at work then.
    await notice.emulator.api('gateways/sms/faults', 'POST', { kind: 'lost-receipts' })
    await throughputOfOutbox(notice)
    await throughputOfGateway(notice)
    const { gateway, outbox } = await interleave(ROUNDS, {
      outbox: () => throughputOfOutbox(notice),
      gateway: () => throughputOfGateway(notice),
    })
    return [
      atLeast(0.5, {
        figure: 'Outbox: messages per second against the bare gateway',
        value: outbox / gateway,
        detail: `${outbox.toFixed(0)} against ${gateway.toFixed(0)} messages/s`,
      }),
    ]
  } finally {
    await notice.stop()
  }
}
