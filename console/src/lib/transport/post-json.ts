import { Undelivered } from '@qingjian/shared/transport/channel'

/** How long one attempt may take, in milliseconds; the import of a large file is cut into short calls. */
const ATTEMPT_LIMIT = 30_000

/** Where CloudBase's HTTP API answers; the local cloud answers on the page's own origin. */
const apiBase =
  API_BASE || (CLOUD_ENVIRONMENT ? `https://${CLOUD_ENVIRONMENT}.api.tcloudbasegateway.com` : '')

/** Posts JSON to the HTTP API; throws Undelivered when no answer comes. A body that is not JSON comes back as undefined. */
export async function postJson(
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<{ status: number; body: unknown }> {
  const signal = AbortSignal.timeout(ATTEMPT_LIMIT)
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal,
  }
  try {
    const response = await fetch(`${apiBase}${path}`, init)
    return { status: response.status, body: await response.json().catch(() => undefined) }
  } catch (error) {
    throw new Undelivered(signal.aborted ? 'timeout' : 'offline', error)
  }
}
