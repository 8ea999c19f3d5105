import type { SendOutcome } from '../gateway/message-gateway'
import type { SubscribeMessage, TextVerdict, WeChat } from '../wechat/wechat'

/** WeChat's services, foreseeable: texts with a word it was taught get that word's verdict, codes are good once. */
export interface FakeWeChat extends WeChat {
  judge(word: string, verdict: TextVerdict): void
  /** Hands out a phone button's code for a number. */
  codeFor(mobile: string): string
  readonly checkedTexts: string[]
  readonly subscribeMessages: SubscribeMessage[]
  /** What the next subscribe messages meet; accepted when nothing is left. */
  readonly subscribeOutcomes: SendOutcome[]
}

export function createFakeWeChat(): FakeWeChat {
  const verdicts = new Map<string, TextVerdict>()
  const codes = new Map<string, string>()
  const checkedTexts: string[] = []
  const subscribeMessages: SubscribeMessage[] = []
  const subscribeOutcomes: SendOutcome[] = []
  return {
    checkedTexts,
    subscribeMessages,
    subscribeOutcomes,
    judge: (word, verdict) => void verdicts.set(word, verdict),
    codeFor(mobile) {
      const code = `code-${codes.size}-${mobile}`
      codes.set(code, mobile)
      return code
    },
    async checkText(text) {
      checkedTexts.push(text)
      return [...verdicts].find(([word]) => text.includes(word))?.[1] ?? 'passed'
    },
    async mobileOf(code) {
      const mobile = codes.get(code)
      codes.delete(code)
      return mobile
    },
    async sendSubscribeMessage(message) {
      const outcome = subscribeOutcomes.shift() ?? { outcome: 'accepted', providerId: '' }
      if (outcome.outcome !== 'refused' && outcome.outcome !== 'unreached') subscribeMessages.push(message)
      return outcome
    },
    drawCode: async (page, scene) => Buffer.from(`code of ${page} with ${scene}`),
  }
}
