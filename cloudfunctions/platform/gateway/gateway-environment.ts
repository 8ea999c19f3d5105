import * as v from 'valibot'
import { createAliyunGateway } from './aliyun-gateway'
import type { MessageGateway } from './message-gateway'
import { smsSignature } from './sms-signature'

const SMS_ENDPOINT = 'https://dysmsapi.aliyuncs.com'
const VOICE_ENDPOINT = 'https://dyvmsapi.aliyuncs.com'
const REQUIRED = [
  'ALIYUN_ACCESS_KEY_ID',
  'ALIYUN_ACCESS_KEY_SECRET',
  'QINGJIAN_SMS_SIGN',
  'QINGJIAN_PUBLIC_URL',
  'QINGJIAN_RECEIPT_KEY',
] as const

const codesSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()))

/** What the environment says about messages. */
export interface NoticeEnvironment {
  /** Missing as long as one of the variables is, whose names stand in `missing`. */
  gateway?: MessageGateway
  missing: string[]
  signature: string
  /** Where the pages for citizens are, as it stands in the texts; without a slash at the end. */
  site: string
  /** The providers' codes of templates where they are not our own. */
  templateCodes: Record<string, string>
  /** What receipts have to bring along. */
  receiptKey?: string
}

/**
 * Reads what messages need. A variable that is missing throws nothing: messages wait, and whoever looks is told its name.
 * `QINGJIAN_TEMPLATE_CODES` is JSON, template → the provider's code; `QINGJIAN_VOICE_NUMBER` the number to call from.
 */
export function readNoticeEnvironment(variables: Record<string, string | undefined>): NoticeEnvironment {
  const textOf = (name: string) => variables[name] ?? ''
  const missing: string[] = REQUIRED.filter((name) => textOf(name) === '')
  const codes = v.safeParse(codesSchema, variables.QINGJIAN_TEMPLATE_CODES ?? '{}')
  if (!codes.success) missing.push('QINGJIAN_TEMPLATE_CODES')
  const signature = smsSignature(variables)
  const showNumber = variables.QINGJIAN_VOICE_NUMBER
  const receiptKey = variables.QINGJIAN_RECEIPT_KEY
  const settings = {
    accessKeyId: textOf('ALIYUN_ACCESS_KEY_ID'),
    accessKeySecret: textOf('ALIYUN_ACCESS_KEY_SECRET'),
    smsEndpoint: variables.QINGJIAN_SMS_ENDPOINT || SMS_ENDPOINT,
    voiceEndpoint: variables.QINGJIAN_VOICE_ENDPOINT || VOICE_ENDPOINT,
    signature,
    ...(showNumber ? { showNumber } : {}),
  }
  return {
    ...(missing.length === 0 ? { gateway: createAliyunGateway(settings) } : {}),
    missing,
    signature,
    site: textOf('QINGJIAN_PUBLIC_URL').replace(/\/+$/, ''),
    templateCodes: codes.success ? codes.output : {},
    ...(receiptKey ? { receiptKey } : {}),
  }
}
