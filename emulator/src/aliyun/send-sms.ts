import { randomInt } from 'node:crypto'
import type { SmsRequest } from '../phones/telephone-network'
import { fillTemplate, type Refusal } from './fill-template'
import { smsLimit } from './limits'
import {
  type ActionContext,
  done,
  invalid,
  mobileNumber,
  NUMBER_ILLEGAL,
  type RpcAction,
  type RpcAnswer,
  refused,
} from './rpc-action'

/** One message of a request, before it was looked at. */
interface Wanted {
  number: string
  sign: string
  templateCode: string
  templateParameters: string
  outId: string
}

const MOST_NUMBERS = 1_000
const MOST_IN_A_BATCH = 100
const LONGEST_OUT_ID = 255
const TOO_MANY: Refusal = { code: 'isv.MOBILE_COUNT_OVER_LIMIT', message: '手机号码数量超过限制' }

/** SendSms: one text to one number or several. Source: Alibaba Cloud, Dysmsapi 2017-05-25. */
export const sendSms: RpcAction = {
  gateway: 'sms',
  mandatory: ['PhoneNumbers', 'SignName', 'TemplateCode'],
  async run(parameters, context) {
    const { PhoneNumbers = '', SignName = '', TemplateCode = '', TemplateParam = '', OutId = '' } = parameters
    const numbers = PhoneNumbers.split(',')
    if (numbers.length > MOST_NUMBERS) return refused(TOO_MANY)
    return sendAll(
      numbers.map((number) => {
        const text = { sign: SignName, templateCode: TemplateCode, templateParameters: TemplateParam }
        return { number, outId: OutId, ...text }
      }),
      context,
    )
  },
}

/** SendBatchSms: each number with a signature and parameters of its own. */
export const sendBatchSms: RpcAction = {
  gateway: 'sms',
  mandatory: ['PhoneNumberJson', 'SignNameJson', 'TemplateCode'],
  async run(parameters, context) {
    const numbers = texts(parameters.PhoneNumberJson)
    const signs = texts(parameters.SignNameJson)
    const values = parameters.TemplateParamJson === undefined ? [] : list(parameters.TemplateParamJson)
    if (numbers === undefined || signs === undefined || values === undefined)
      return refused({ code: 'isv.INVALID_JSON_PARAM', message: 'JSON参数不合法' })
    if (numbers.length > MOST_IN_A_BATCH) return refused(TOO_MANY)
    if (signs.length !== numbers.length || (values.length > 0 && values.length !== numbers.length))
      return refused(invalid('号码、签名与模板变量的个数不一致'))
    return sendAll(
      numbers.map((number, index) => ({
        number,
        sign: signs[index] ?? '',
        templateCode: parameters.TemplateCode ?? '',
        templateParameters: values[index] === undefined ? '' : JSON.stringify(values[index]),
        outId: '',
      })),
      context,
    )
  },
}

/** All or none: what one number is refused for, nobody gets. */
async function sendAll(wanted: Wanted[], context: ActionContext): Promise<RpcAnswer> {
  const { network } = context
  const bizId = `${randomInt(100_000_000, 999_999_999)}${Date.now()}^0`
  const now = network.now()
  const requests: SmsRequest[] = []
  for (const one of wanted) {
    const request = examine(one, bizId, context)
    if ('code' in request) return refused(request)
    const limit = smsLimit(request, network.messages.lately(request.number, now), now)
    if (limit !== undefined) return refused(limit)
    requests.push(request)
  }
  await Promise.all(requests.map((request) => network.sendSms(request)))
  return done({ BizId: bizId })
}

function examine(
  wanted: Wanted,
  bizId: string,
  { options, smsTemplates }: ActionContext,
): SmsRequest | Refusal {
  const number = mobileNumber(wanted.number)
  if (number === undefined) return NUMBER_ILLEGAL
  if (!options.sms.signatures.includes(wanted.sign))
    return { code: 'isv.SMS_SIGNATURE_ILLEGAL', message: '签名不合法（不存在或被拉黑）' }
  const template = smsTemplates.find(wanted.templateCode)
  if (template === undefined)
    return { code: 'isv.SMS_TEMPLATE_ILLEGAL', message: '模板不合法（不存在或被拉黑）' }
  if (Buffer.byteLength(wanted.outId) > LONGEST_OUT_ID) return invalid('OutId 须小于 256 字节')
  const filled = fillTemplate(template, wanted.templateParameters, 'sms')
  if ('code' in filled) return filled
  return {
    number,
    sign: wanted.sign,
    templateCode: template.code,
    verification: template.kind === 'verification',
    content: `【${wanted.sign}】${filled.text}`,
    outId: wanted.outId,
    bizId,
  }
}

function list(json: string | undefined): unknown[] | undefined {
  try {
    const value = JSON.parse(json ?? '') as unknown
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function texts(json: string | undefined): string[] | undefined {
  const values = list(json)
  return values?.every((value) => typeof value === 'string') === true ? (values as string[]) : undefined
}
