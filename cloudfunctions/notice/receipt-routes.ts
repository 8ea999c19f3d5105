import { callEndOf } from '@qingjian/shared/notice/provider-answers'
import type { HttpRoute } from '../platform/serve/serve-http'
import type { NoticeDependencies } from './notice.dependencies'
import { smsReplyField, smsReportField, voiceReportField } from './receipt-fields'
import { settleCall } from './settle-call'
import { settleMessage } from './settle-message'
import { messageOf, takeReceipts } from './take-receipts'
import { takeReply } from './take-reply'

/** A pressed key, pushed at once and maybe before the end of the call. */
const KEY_PRESSED = '300000'

const smsReports = takeReceipts(smsReportField, async (dependencies, receipt) => {
  const { err_code: code, out_id: outId, phone_number: phone, success } = receipt
  const message = await messageOf(dependencies, outId, phone)
  if (message?.channel !== 'sms') return
  const settlement = success ? ({ event: 'deliver' } as const) : ({ event: 'fail', code } as const)
  await settleMessage(dependencies, message._id, settlement, dependencies.now)
})

const voiceReports = takeReceipts(voiceReportField, async (dependencies, receipt) => {
  const { callee, dtmf, duration, out_id: outId, status_code: code } = receipt
  const message = await messageOf(dependencies, outId, callee)
  if (message?.channel !== 'voice') return
  const { now, settings } = dependencies
  // A menu takes one key; whatever was pressed after it is none of its answers.
  const key = /^[0-9*#]/.test(dtmf) ? dtmf.charAt(0) : undefined
  if (code === KEY_PRESSED) {
    if (key !== undefined) await settleMessage(dependencies, message._id, { event: 'deliver', key }, now)
    return
  }
  if (!callEndOf(code)) return
  const end = { code, seconds: Number(duration) || 0, ...(key === undefined ? {} : { key }) }
  await settleCall(dependencies, await settings.read(now), message._id, end, now)
})

const smsReplies = takeReceipts(smsReplyField, takeReply)

/** Where the provider pushes its receipts to, behind `/notice/receipts`. */
export const RECEIPT_ROUTES: Readonly<Record<string, HttpRoute<NoticeDependencies>>> = {
  '/receipts/sms-report': smsReports,
  '/receipts/sms-up': smsReplies,
  '/receipts/voice-report': voiceReports,
}
