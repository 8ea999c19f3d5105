/**
 * What to do about a refusal. `number`: the number has had enough, later. `again`: the provider's trouble, later. `ask`:
 * it may have been taken, ask before sending again. `stop`: everything would be refused, a person has to mend it.
 * `giveUp`: this message will never be taken.
 */
export type Verdict = 'number' | 'again' | 'ask' | 'stop' | 'giveUp'

interface Refusal {
  verdict: Verdict
  words: string
}

const again = (words: string): Refusal => ({ verdict: 'again', words })
const stop = (words: string): Refusal => ({ verdict: 'stop', words })
const giveUp = (words: string): Refusal => ({ verdict: 'giveUp', words })

/** Alibaba Cloud's error codes of Dysmsapi and Dyvmsapi, and WeChat's of subscribeMessage.send. */
const REFUSALS: Record<string, Refusal> = {
  'isv.BUSINESS_LIMIT_CONTROL': { verdict: 'number', words: '这个号码收得太多，被运营商限制' },
  'isv.DAY_LIMIT_CONTROL': { verdict: 'number', words: '今天发得太多，被服务商限制' },
  'isv.MONTH_LIMIT_CONTROL': stop('本月发送量用完，请联系服务商提高限额'),
  'isp.SYSTEM_ERROR': { verdict: 'ask', words: '服务商系统出错' },
  Throttling: again('发得太快，被服务商限流'),
  'Throttling.User': again('发得太快，被服务商限流'),
  'Throttling.Api': again('发得太快，被服务商限流'),
  SignatureNonceUsed: again('请求编号碰巧重复'),
  UNREACHED: again('连不上服务商'),
  'isv.OUT_OF_SERVICE': stop('服务商已停机，多半是欠费，请充值'),
  'isv.AMOUNT_NOT_ENOUGH': stop('服务商账户余额不足，请充值'),
  'isv.PRODUCT_UN_SUBSCRIPT': stop('还没有开通短信服务'),
  'isv.PRODUCT_UNSUBSCRIBE': stop('短信服务已经退订'),
  'isv.ACCOUNT_NOT_EXISTS': stop('服务商账户不存在'),
  'isv.ACCOUNT_ABNORMAL': stop('服务商账户异常'),
  'isp.RAM_PERMISSION_DENY': stop('访问密钥没有发送权限，请在服务商控制台授权'),
  'isv.SMS_SIGNATURE_ILLEGAL': stop('短信签名没有通过审核'),
  'isv.SMS_SIGN_ILLEGAL': stop('短信签名没有通过审核'),
  'isv.SMS_SIGNATURE_SCENE_ILLEGAL': stop('短信签名和用途不符'),
  'isv.SMS_TEMPLATE_ILLEGAL': stop('服务商没有这个短信模板，或者它没有通过审核'),
  'isv.SMS_CONTENT_ILLEGAL': stop('短信内容不合规，请检查模板'),
  'isv.TTS_TEMPLATE_ILLEGAL': stop('语音模板没有通过审核'),
  'isv.DISPLAY_NUMBER_ILLEGAL': stop('外呼号码不能用，请检查号码'),
  'InvalidAccessKeyId.NotFound': stop('访问密钥不存在，请检查配置'),
  'InvalidAccessKeyId.Inactive': stop('访问密钥已停用'),
  SignatureDoesNotMatch: stop('访问密钥不对，请检查配置'),
  'InvalidTimeStamp.Expired': stop('服务器时间不准，请校准'),
  'isv.MOBILE_NUMBER_ILLEGAL': giveUp('号码不对'),
  'isv.BLACK_KEY_CONTROL_LIMIT': giveUp('内容里有被禁止的词'),
  'isv.TEMPLATE_MISSING_PARAMETERS': giveUp('模板缺少变量'),
  'isv.TEMPLATE_PARAMS_ILLEGAL': giveUp('变量的内容不合规'),
  'isv.INVALID_JSON_PARAM': giveUp('变量的格式不对'),
  'isv.INVALID_PARAMETERS': giveUp('参数不对'),
  'isv.PARAM_LENGTH_LIMIT': giveUp('变量太长'),
  'isv.PARAM_NOT_SUPPORT_URL': giveUp('变量里不能有网址'),
  'wx.43101': giveUp('用户没有同意接收订阅消息'),
  'wx.40003': giveUp('收件人不是本小程序的用户'),
  'wx.47003': giveUp('订阅消息的内容不合格式'),
  'wx.40037': stop('订阅消息模板不存在，请检查配置'),
  'wx.41030': stop('订阅消息要打开的页面不存在'),
  'wx.43107': stop('订阅消息能力被微信封禁'),
  'wx.45009': again('今天的微信接口次数用完'),
}

/** What is wrong with one template, or may be: with a text that staff wrote, the others can still go. */
const ABOUT_THE_TEMPLATE = new Set([
  'isv.SMS_TEMPLATE_ILLEGAL',
  'isv.SMS_CONTENT_ILLEGAL',
  'isv.SMS_SIGNATURE_SCENE_ILLEGAL',
])

/**
 * What a refusal means; a code that nobody has seen is tried again before it is given up.
 * @param isWritten whether staff wrote the template: a wrong one of theirs must not stop everything else
 */
export function judgeRefusal(code: string, isWritten = false): Refusal {
  const known = REFUSALS[code] ?? again('服务商没有接收')
  return isWritten && ABOUT_THE_TEMPLATE.has(code) ? giveUp(known.words) : known
}

/** How a call ended (VoiceReport `status_code`, QueryCallDetailByCallId `state`). */
const CALL_ENDS: Record<string, { taken: boolean; isDead?: true; words: string }> = {
  200000: { taken: true, words: '接通' },
  200001: { taken: true, words: '接通后很快挂断' },
  200008: { taken: true, words: '接通，没有按键' },
  200002: { taken: false, words: '占线' },
  200003: { taken: false, words: '无人接听' },
  200004: { taken: false, isDead: true, words: '空号' },
  200005: { taken: false, words: '拒接或暂时无法接通' },
  200007: { taken: false, words: '不在服务区' },
  200010: { taken: false, words: '关机' },
  200011: { taken: false, isDead: true, words: '停机' },
  200012: { taken: false, words: '线路没有接通' },
}

/** How a call ended; undefined for a code that says nothing about an end. */
export function callEndOf(code: string): { taken: boolean; isDead?: true; words: string } | undefined {
  const known = CALL_ENDS[code]
  if (known) return known
  return /^2\d{5}$/.test(code) ? { taken: false, words: '没有接通' } : undefined
}

const SMS_FAILURES: Record<string, string> = {
  MOBILE_NOT_ON_SERVICE: '停机或空号',
  MOBILE_SEND_LIMIT: '这个号码收得太多，被运营商限制',
  MOBILE_ACCOUNT_ABNORMAL: '号码状态不正常',
  MOBILE_IN_BLACK: '号码在运营商黑名单里',
  MOBLLE_TERMINAL_ERROR: '手机收不到短信',
  CONTENT_KEYWORD: '内容里有被运营商禁止的词',
  INVALID_NUMBER: '号码不存在',
  CONTENT_ERROR: '内容被运营商拒绝',
  REQUEST_SUCCESS: '运营商没有送达',
  SP_NOT_BY_SMSC: '手机收不到短信',
}
const DEAD_NUMBERS = new Set(['isv.MOBILE_NUMBER_ILLEGAL', 'MOBILE_NOT_ON_SERVICE', 'INVALID_NUMBER'])

/** Whether a code tells that the number does not exist or is suspended, so that it is not worth calling. */
export function isDeadNumber(code: string): boolean {
  return DEAD_NUMBERS.has(code) || callEndOf(code)?.isDead === true
}

/** Our own words, beside the provider's codes, for why a message stands where it stands. */
const OWN_WORDS: Record<string, string> = {
  UNCLEAR: '发送时没有收到服务商的答复',
  NOT_FOUND: '服务商没有这条消息的记录，已重新排队',
  GIVEN_UP: '人工决定不再发送',
  NO_RECEIPT: '一直没有收到回执',
  GONE: '收件人已经离任',
  QUIET: '等到可以发送的时段',
  LIMIT: '这个号码今天收得多了，等一等再发',
  BUDGET: '今天的预算用完，明天再发',
}

/** A code in words. */
export function wordsOf(code: string): string {
  return (
    OWN_WORDS[code] ??
    SMS_FAILURES[code] ??
    callEndOf(code)?.words ??
    REFUSALS[code]?.words ??
    (code === '' ? '没有送达' : `没有送达（${code}）`)
  )
}
