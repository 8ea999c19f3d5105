import { ATTEMPT_LIMIT, Undelivered } from '@qingjian/shared/transport/channel'

/** Where CloudBase's HTTP API answers; the emulator answers on the page's own origin. */
export const apiBase =
  API_BASE || (CLOUD_ENVIRONMENT ? `https://${CLOUD_ENVIRONMENT}.api.tcloudbasegateway.com` : '')

/** One HTTP request within the time limit; throws Undelivered when no answer comes. */
export async function request(url: string, init: RequestInit): Promise<Response> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), ATTEMPT_LIMIT)
  try {
    return await fetch(url, { ...init, signal: abort.signal })
  } catch (error) {
    throw new Undelivered(abort.signal.aborted ? 'timeout' : 'offline', error)
  } finally {
    clearTimeout(timer)
  }
}

/** Posts JSON to the HTTP API; a body that is not JSON comes back as undefined. */
export async function postJson(
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<{ status: number; body: unknown }> {
  const response = await request(`${apiBase}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const parsed: unknown = await response.json().catch(() => undefined)
  return { status: response.status, body: parsed }
}
