import type { IncomingMessage, ServerResponse } from 'node:http'
import { HttpFailure } from './http-failure'

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])
const ALLOWED_HEADERS =
  'authorization, content-type, key, signature, x-cos-meta-fileid, x-cos-security-token, x-device-id, x-wx-openid'

/**
 * Lets pages of this machine call the emulator, from any port, and no page of the internet: the emulator holds data
 * and runs code, and a browser would carry such a call to it.
 * @throws HttpFailure 403 for a foreign origin
 */
export function allowOrigin(request: IncomingMessage, response: ServerResponse): 'answered' | 'continue' {
  const { origin, host } = request.headers
  if (origin === undefined) return 'continue'
  if (!isLocal(origin) && originHost(origin) !== host) {
    throw new HttpFailure(403, 'INVALID_REQUEST_SOURCE', `calls from ${origin} are refused`)
  }
  response.setHeader('Access-Control-Allow-Origin', origin)
  response.setHeader('Access-Control-Expose-Headers', 'X-Request-Id')
  response.setHeader('Vary', 'Origin')
  if (request.method !== 'OPTIONS') return 'continue'
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, DELETE')
  response.setHeader('Access-Control-Allow-Headers', ALLOWED_HEADERS)
  response.setHeader('Access-Control-Max-Age', '600')
  response.writeHead(204).end()
  return 'answered'
}

function isLocal(origin: string): boolean {
  return URL.canParse(origin) && LOCAL_NAMES.has(new URL(origin).hostname)
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
