import { createHmac, timingSafeEqual } from 'node:crypto'

export type LinkPurpose = 'download' | 'upload'

/** Links to stored files that expire and cannot be guessed. */
export interface SignedLinks {
  /** Query parameters: `sign` and `t`, the second (UTC) at which the link expires. */
  sign(purpose: LinkPurpose, path: string, lifetimeSeconds: number): { sign: string; t: string }
  verify(purpose: LinkPurpose, path: string, sign: string, t: string): boolean
}

export function createSignedLinks(secret: string, now: () => number): SignedLinks {
  const digest = (purpose: LinkPurpose, path: string, t: string): string =>
    createHmac('sha256', secret).update(`${purpose}\n${t}\n${path}`).digest('hex')
  return {
    sign(purpose, path, lifetimeSeconds) {
      const t = String(Math.floor(now() / 1000) + lifetimeSeconds)
      return { sign: digest(purpose, path, t), t }
    },
    verify(purpose, path, sign, t) {
      const expected = Buffer.from(digest(purpose, path, t))
      const given = Buffer.from(sign)
      const genuine = expected.length === given.length && timingSafeEqual(expected, given)
      return genuine && Number(t) * 1000 > now()
    },
  }
}
