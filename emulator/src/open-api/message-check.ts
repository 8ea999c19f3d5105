import type { OpenApiAnswer } from './open-api-protocol'

/** A word, and what WeChat's content check would say of a text that holds it. */
export interface RiskyWord {
  word: string
  suggest: 'risky' | 'review'
  /** 20001 politics, 20002 sex, 20006 crime, 20008 fraud, 20012 vulgar, 21000 other. */
  label?: number
}

const LABEL_NORMAL = 100
const LABEL_OTHER = 21_000
const LONGEST_CONTENT = 2_500

/** `security.msgSecCheck`, version 2. */
export function checkMessage(parameters: Record<string, unknown>, words: RiskyWord[]): OpenApiAnswer {
  const { content, openid, scene } = parameters
  if (typeof content !== 'string' || content === '')
    return { json: { errcode: 44004, errmsg: 'empty content hint' } }
  if (content.length > LONGEST_CONTENT)
    return { json: { errcode: 45002, errmsg: 'content size out of limit' } }
  if (typeof openid !== 'string' || openid === '')
    return { json: { errcode: 40003, errmsg: 'invalid openid' } }
  if (![1, 2, 3, 4].includes(Number(scene)))
    return { json: { errcode: 40097, errmsg: 'invalid args: scene' } }
  const found = words.filter(({ word }) => content.includes(word))
  const worst = found.find(({ suggest }) => suggest === 'risky') ?? found[0]
  const result =
    worst === undefined
      ? { suggest: 'pass', label: LABEL_NORMAL }
      : { suggest: worst.suggest, label: worst.label ?? LABEL_OTHER }
  const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }]
  return { json: { errcode: 0, errmsg: 'ok', result, detail, trace_id: 'emulator' } }
}
