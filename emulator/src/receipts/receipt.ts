import { type Call, callSeconds } from '../phones/call'
import { CALL_CODES } from '../phones/call-state'
import type { SmsMessage, SmsReply } from '../phones/phone-messages'
import { shanghaiTime } from '../phones/shanghai-time'

/** What a receipt is about; each kind is pushed to an address of its own. */
export type ReceiptKind = 'sms-report' | 'sms-reply' | 'voice-report'

export type ReceiptBody = Record<string, unknown>

/** An element of SmsReport. Source: Alibaba Cloud, “SmsReport”, HTTP push. */
export function smsReport(message: SmsMessage): ReceiptBody {
  return {
    phone_number: message.number,
    send_time: shanghaiTime(message.sentAt),
    report_time: shanghaiTime(message.reportAt),
    success: message.delivered,
    err_code: message.reportCode,
    err_msg: message.reportMessage,
    sms_size: String(message.parts),
    biz_id: message.bizId,
    out_id: message.outId,
  }
}

/** An element of SmsUp; it names no message that it answers. Source: Alibaba Cloud, “SmsUp”, HTTP push. */
export function smsUp(reply: SmsReply): ReceiptBody {
  return {
    phone_number: reply.number,
    send_time: shanghaiTime(reply.sentAt),
    content: reply.content,
    sign_name: reply.sign,
    dest_code: '10690000',
    sequence_id: reply.sequence,
  }
}

/** The element of VoiceReport for one pressed key. Source: Alibaba Cloud, “VoiceCallReport”. */
export function keyReport(call: Call, key: string, at: number): ReceiptBody {
  return {
    call_id: call.callId,
    status_code: '300000',
    status_msg: '按键',
    status_time: shanghaiTime(at),
    start_time: call.answeredAt === undefined ? '' : shanghaiTime(call.answeredAt),
    callee: call.number,
    dtmf: key,
    out_id: call.outId,
  }
}

/** The element of VoiceReport for a call that is over. Source: Alibaba Cloud, “VoiceReport”. */
export function callReport(call: Call): ReceiptBody {
  const code = call.code ?? 200012
  return {
    call_id: call.callId,
    originate_time: shanghaiTime(call.placedAt),
    ring_time: shanghaiTime(call.placedAt),
    start_time: call.answeredAt === undefined ? '' : shanghaiTime(call.answeredAt),
    end_time: call.answeredAt === undefined ? '' : shanghaiTime(call.endedAt ?? call.placedAt),
    duration: String(callSeconds(call)),
    status_code: String(code),
    status_msg: CALL_CODES[code],
    caller: call.showNumber,
    callee: call.number,
    out_id: call.outId,
    voice_type: 'voice',
    ...(call.keys === '' ? {} : { dtmf: call.keys }),
  }
}
