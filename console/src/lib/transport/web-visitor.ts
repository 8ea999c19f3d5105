import { Undelivered } from '@qingjian/shared/transport/channel'
import { newRequestId } from '@qingjian/shared/transport/request-id'
import { postJson } from './post-json'

interface VisitorToken {
  token: string
  /** UTC milliseconds. */
  endsAt: number
}

const DEVICE = 'qingjian.device'
const MARGIN = 60_000

let kept: VisitorToken | undefined

function deviceId(): string {
  const known = localStorage.getItem(DEVICE)
  if (known) return known
  const created = newRequestId()
  localStorage.setItem(DEVICE, created)
  return created
}

/**
 * Headers with which CloudBase lets a web page call functions: those of an anonymous visitor. Who is working is said by
 * the session inside the event, never by this.
 */
export async function visitorHeaders(): Promise<Record<string, string>> {
  if (!kept || kept.endsAt <= Date.now()) {
    const { body, status } = await postJson(
      `/auth/v1/signin/anonymously?client_id=${CLOUD_ENVIRONMENT}`,
      {},
      { 'x-device-id': deviceId() },
    )
    const { access_token: token, expires_in: seconds = 3600 } = (body ?? {}) as {
      access_token?: string
      expires_in?: number
    }
    if (status !== 200 || !token) throw new Undelivered(status >= 500 ? 'busy' : 'not-signed-in', body)
    kept = { token, endsAt: Date.now() + seconds * 1000 - MARGIN }
  }
  return { authorization: `Bearer ${kept.token}` }
}

export function dropVisitor(): void {
  kept = undefined
}
