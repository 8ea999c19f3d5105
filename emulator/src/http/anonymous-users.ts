import { createHmac, timingSafeEqual } from 'node:crypto'

const TOKEN_SECONDS = 7_200

/** Anonymous users of the web: one user per device id, recognised by a signed token. */
export interface AnonymousUsers {
  signIn(deviceId: string): { uid: string; token: string; expiresInSeconds: number }
  /** @returns undefined for a token that is forged or expired */
  uidOf(token: string): string | undefined
}

export function createAnonymousUsers(secret: string, now: () => number): AnonymousUsers {
  const digest = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url')
  return {
    signIn(deviceId) {
      const uid = digest(`device ${deviceId}`).slice(0, 22)
      const claim = `${uid}.${Math.floor(now() / 1000) + TOKEN_SECONDS}`
      return { uid, token: `${claim}.${digest(`token ${claim}`)}`, expiresInSeconds: TOKEN_SECONDS }
    },
    uidOf(token) {
      const [uid = '', expiry = '', signature = ''] = token.split('.')
      const expected = Buffer.from(digest(`token ${uid}.${expiry}`))
      const given = Buffer.from(signature)
      const genuine = expected.length === given.length && timingSafeEqual(expected, given)
      return genuine && Number(expiry) * 1000 > now() ? uid : undefined
    },
  }
}
