import { randomBytes } from 'node:crypto'
import type { OpenApiAnswer } from './open-api-protocol'

const LIFETIME_MILLISECONDS = 5 * 60 * 1000

/** The codes that a phone-number button hands to a page; each one works once, within five minutes. */
export interface PhoneCodes {
  /** @param phoneNumber without the country code, such as `13800000000` */
  issue(phoneNumber: string): { code: string; expiresAt: number }
  /** `phonenumber.getPhoneNumber`. */
  exchange(code: unknown): OpenApiAnswer
}

export function createPhoneCodes(now: () => number, appId: string): PhoneCodes {
  const issued = new Map<string, { phoneNumber: string; expiresAt: number; used: boolean }>()
  return {
    issue(phoneNumber) {
      const code = randomBytes(16).toString('hex')
      const expiresAt = now() + LIFETIME_MILLISECONDS
      issued.set(code, { phoneNumber, expiresAt, used: false })
      return { code, expiresAt }
    },
    exchange(code) {
      const entry = typeof code === 'string' ? issued.get(code) : undefined
      if (entry === undefined || entry.expiresAt <= now())
        return { json: { errcode: 40029, errmsg: 'invalid code' } }
      if (entry.used) return { json: { errcode: 40163, errmsg: 'code been used' } }
      entry.used = true
      const phoneInfo = {
        phoneNumber: entry.phoneNumber,
        purePhoneNumber: entry.phoneNumber,
        countryCode: '86',
        watermark: { timestamp: Math.floor(now() / 1000), appid: appId },
      }
      return { json: { errcode: 0, errmsg: 'ok', phone_info: phoneInfo } }
    },
  }
}
