import type { IncomingMessage } from 'node:http'
import type { Caller } from '../functions/caller'
import type { AnonymousUsers } from './anonymous-users'
import { HttpFailure } from './http-failure'

const OPENID = /^[\w@.-]{1,64}$/

/**
 * Who calls the HTTP API: the openid of the header `x-wx-openid` (of WeChat's own hosting; believed on the emulator
 * alone), else the anonymous user of the bearer token.
 * @throws HttpFailure 401 without either, 400 for an openid of strange characters
 */
export function callerOfRequest(request: IncomingMessage, users: AnonymousUsers): Caller {
  const clientIp = request.socket.remoteAddress ?? '127.0.0.1'
  const openid = request.headers['x-wx-openid']
  if (typeof openid === 'string' && openid !== '') {
    if (!OPENID.test(openid)) throw new HttpFailure(400, 'INVALID_PARAM', 'x-wx-openid is not an openid')
    return { kind: 'wechat', openid, clientIp }
  }
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) {
    const how =
      'sign in with POST /auth/v1/signin/anonymously and send its token, or send the header x-wx-openid'
    throw new HttpFailure(401, 'MISSING_CREDENTIALS', `Credentials are missing: ${how}`)
  }
  const uid = users.uidOf(token)
  if (uid === undefined)
    throw new HttpFailure(401, 'INVALID_ACCESS_TOKEN', 'the access token is not valid or has expired')
  return { kind: 'web', uid, clientIp }
}
