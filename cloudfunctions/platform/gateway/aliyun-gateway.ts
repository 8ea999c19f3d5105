import { createAliyunRpc, type Rpc, type RpcAnswer } from './aliyun-rpc'
import type { CallFate, MessageGateway, SendOutcome, SmsFate } from './message-gateway'

export interface AliyunSettings {
  accessKeyId: string
  accessKeySecret: string
  smsEndpoint: string
  voiceEndpoint: string
  /** The approved signature, without its brackets. */
  signature: string
  /** The number that calls are made from; the provider takes one of its own where none is named. */
  showNumber?: string
}

/** Alibaba Cloud's number of the product that calls with keys belong to. */
const IVR_PRODUCT = '11000000300005'
const PAGE_SIZE = 50
/** Messages to one number in a day beyond which nobody looks any further. */
const MOST_PAGES = 5
const KEY_TIMEOUT_MS = 8_000
const SMS_STATES: Record<string, 'waiting' | 'failed' | 'delivered'> = {
  1: 'waiting',
  2: 'failed',
  3: 'delivered',
}

/** Short messages and calls by Alibaba Cloud (Dysmsapi and Dyvmsapi, 2017-05-25). */
export function createAliyunGateway(settings: AliyunSettings): MessageGateway {
  const { accessKeyId, accessKeySecret, showNumber, signature } = settings
  const keys = { accessKeyId, accessKeySecret }
  const sms = createAliyunRpc({ ...keys, endpoint: settings.smsEndpoint }, ['SendSms', 'QuerySendDetails'])
  const voice = createAliyunRpc({ ...keys, endpoint: settings.voiceEndpoint }, [
    'IvrCall',
    'QueryCallDetailByCallId',
  ])
  return {
    async sendSms({ outId, parameters, templateCode, to }) {
      const answer = await sms('SendSms', {
        PhoneNumbers: to,
        SignName: signature,
        TemplateCode: templateCode,
        TemplateParam: JSON.stringify(parameters),
        OutId: outId,
      })
      return sendOutcomeOf(answer, 'BizId')
    },
    querySms: (query) => findSms(sms, query),
    async call({ byeCode, keys: menu, outId, parameters, templateCode, to }) {
      const answer = await voice('IvrCall', {
        CalledNumber: to,
        ...(showNumber === undefined ? {} : { CalledShowNumber: showNumber }),
        StartCode: templateCode,
        StartTtsParams: JSON.stringify(parameters),
        ...Object.fromEntries(
          menu.flatMap(({ code, key }, index) => [
            [`MenuKeyMap.${index + 1}.Key`, key],
            [`MenuKeyMap.${index + 1}.Code`, code],
          ]),
        ),
        ByeCode: byeCode,
        Timeout: KEY_TIMEOUT_MS,
        OutId: outId,
      })
      return sendOutcomeOf(answer, 'CallId')
    },
    async queryCall({ callId, calledAt }) {
      const parameters = { CallId: callId, ProdId: IVR_PRODUCT, QueryDate: calledAt }
      return callFateOf(await voice('QueryCallDetailByCallId', parameters))
    },
  }
}

/** A business failure comes as a success of the call, with a `Code` that is not `OK`. */
function sendOutcomeOf(answer: RpcAnswer, idField: 'BizId' | 'CallId'): SendOutcome {
  if (answer.outcome !== 'answered') return answer
  const { Code: code, [idField]: id } = answer.body
  if (code === 'OK' && typeof id === 'string' && id !== '') return { outcome: 'accepted', providerId: id }
  return typeof code === 'string' && code !== 'OK' ? { outcome: 'refused', code } : { outcome: 'unclear' }
}

async function findSms(
  sms: Rpc,
  { day, outId, to }: { to: string; day: string; outId: string },
): Promise<SmsFate> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await sms('QuerySendDetails', {
      PhoneNumber: to,
      SendDate: day.replaceAll('-', ''),
      PageSize: PAGE_SIZE,
      CurrentPage: page,
    })
    if (answer.outcome !== 'answered' || answer.body.Code !== 'OK') return { outcome: 'unclear' }
    const { SmsSendDetailDTOs: list } = answer.body as { SmsSendDetailDTOs?: { SmsSendDetailDTO?: unknown } }
    const details = list?.SmsSendDetailDTO
    if (!Array.isArray(details)) return { outcome: 'unclear' }
    const found = (details as Record<string, unknown>[]).find(({ OutId }) => OutId === outId)
    if (found) {
      const state = SMS_STATES[String(found.SendStatus)]
      return state === undefined
        ? { outcome: 'unclear' }
        : { outcome: 'found', state, code: String(found.ErrCode ?? '') }
    }
    if (details.length < PAGE_SIZE) return { outcome: 'absent' }
  }
  return { outcome: 'unclear' }
}

function callFateOf(answer: RpcAnswer): CallFate {
  if (answer.outcome !== 'answered' || answer.body.Code !== 'OK') return { outcome: 'unclear' }
  const { Data: data } = answer.body
  if (data === undefined || data === null || data === '') return { outcome: 'pending' }
  try {
    const { duration, state } = JSON.parse(String(data)) as { duration?: unknown; state?: unknown }
    if (!/^2\d{5}$/.test(String(state))) return { outcome: 'pending' }
    return { outcome: 'ended', code: String(state), seconds: Number(duration) || 0 }
  } catch {
    return { outcome: 'unclear' }
  }
}
