import type { TextVerdict, WeChat } from '../wechat/wechat'

/** WeChat's services, foreseeable: texts with a word it was taught get that word's verdict, codes are good once. */
export interface FakeWeChat extends WeChat {
  judge(word: string, verdict: TextVerdict): void
  /** Hands out a phone button's code for a number. */
  codeFor(mobile: string): string
  readonly checkedTexts: string[]
}

export function createFakeWeChat(): FakeWeChat {
  const verdicts = new Map<string, TextVerdict>()
  const codes = new Map<string, string>()
  const checkedTexts: string[] = []
  return {
    checkedTexts,
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
    drawCode: async (page, scene) => Buffer.from(`code of ${page} with ${scene}`),
  }
}
