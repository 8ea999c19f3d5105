import type { CallRequest } from '../phones/call'
import { fillTemplate, type Refusal } from './fill-template'
import { callLimit } from './limits'
import { readMenu } from './menu-key-map'
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
import type { Parameters } from './signature'

const LANDLINE = /^0\d{9,11}$/
const LONGEST_OUT_ID = 15
const MOST_PLAYS = 3
const DEFAULT_TIMEOUT_MILLISECONDS = 5_000

/** SingleCallByTts: says a text. Source: Alibaba Cloud, Dyvmsapi 2017-05-25. */
export const singleCallByTts: RpcAction = {
  gateway: 'voice',
  mandatory: ['CalledNumber', 'TtsCode'],
  run: (parameters, context) =>
    place(parameters, context, () => {
      const start = spoken(parameters.TtsCode, parameters.TtsParam, context)
      return typeof start === 'string' ? { kind: 'tts', start, menu: {}, bye: '', timeoutMs: 0 } : start
    }),
}

/** IvrCall: says a text, waits for a key and says what the menu has for it; the goodbye ends every call. */
export const ivrCall: RpcAction = {
  gateway: 'voice',
  mandatory: ['CalledNumber', 'StartCode', 'MenuKeyMap.1.Key'],
  run: (parameters, context) =>
    place(parameters, context, () => {
      const say = (code: string | undefined, values: string | undefined) => spoken(code, values, context)
      const start = say(parameters.StartCode, parameters.StartTtsParams)
      const { ByeCode = '', ByeTtsParams } = parameters
      const bye = ByeCode === '' ? '' : say(ByeCode, ByeTtsParams)
      const menu = readMenu(parameters, say)
      const timeoutMs = Number(parameters.Timeout ?? DEFAULT_TIMEOUT_MILLISECONDS)
      if (typeof start !== 'string') return start
      if (typeof bye !== 'string') return bye
      if ('code' in menu) return menu
      if (!Number.isInteger(timeoutMs) || timeoutMs < 0) return invalid('Timeout 为毫秒数')
      return { kind: 'ivr', start, menu: menu.replies, bye, timeoutMs }
    }),
}

type Script = Pick<CallRequest, 'kind' | 'start' | 'menu' | 'bye' | 'timeoutMs'>

async function place(
  parameters: Parameters,
  { network, options }: ActionContext,
  readScript: () => Script | Refusal,
): Promise<RpcAnswer> {
  const { CalledNumber = '', CalledShowNumber = '', OutId = '', PlayTimes = '1' } = parameters
  const number = mobileNumber(CalledNumber) ?? (LANDLINE.test(CalledNumber) ? CalledNumber : undefined)
  if (number === undefined) return refused(NUMBER_ILLEGAL)
  const { showNumbers } = options.voice
  if (showNumbers.length > 0 && !showNumbers.includes(CalledShowNumber))
    return refused({ code: 'isv.DISPLAY_NUMBER_ILLEGAL', message: '号显不合法' })
  if (Buffer.byteLength(OutId) > LONGEST_OUT_ID) return refused(invalid('OutId 为 1~15 字节'))
  const playTimes = Number(PlayTimes)
  if (!Number.isInteger(playTimes) || playTimes < 1 || playTimes > MOST_PLAYS)
    return refused(invalid('PlayTimes 为 1~3'))
  const script = readScript()
  if ('code' in script) return refused(script)
  const limit = callLimit(network.calls.of(number), network.now())
  if (limit !== undefined) return refused(limit)
  const showNumber = CalledShowNumber === '' ? '95000000' : CalledShowNumber
  const call = await network.placeCall({ ...script, number, showNumber, outId: OutId, playTimes })
  return done({ CallId: call.callId })
}

function spoken(
  code: string | undefined,
  values: string | undefined,
  { options }: ActionContext,
): string | Refusal {
  const template = options.voice.templates.find((candidate) => candidate.code === code)
  if (template === undefined)
    return { code: 'isv.TTS_TEMPLATE_ILLEGAL', message: '未找到审核通过的文本转语音模板' }
  const filled = fillTemplate(template, values ?? '', 'voice')
  return 'code' in filled ? filled : filled.text
}
