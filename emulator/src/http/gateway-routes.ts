import type { Caller } from '../functions/caller'
import { FunctionFailure, GATEWAY_CODES } from '../functions/function-failure'
import type { FunctionsHost } from '../functions/functions-host'
import { PlatformError } from '../platform-error'
import type { StorageService } from '../storage/storage-service'
import type { AnonymousUsers } from './anonymous-users'
import { callerOfRequest } from './caller-of-request'
import { readJson, sendJson, sendText } from './exchange'
import { HttpFailure } from './http-failure'
import type { Route } from './router'

export interface GatewayServices {
  appId: string
  host: FunctionsHost
  users: AnonymousUsers
  storage: StorageService
}

/** Platform limits of a text event and of its result toward a mini-program. */
const LARGEST_EVENT_BYTES = 100 * 1024
const LARGEST_CLIENT_RESULT_BYTES = 1024 * 1024

/** CloudBase's HTTP API for web clients. Source: docs.cloudbase.net/http-api. */
export function gatewayRoutes(services: GatewayServices): Route[] {
  return [signInAnonymously(services), callFunction(services), uploadInformation(services)]
}

function signInAnonymously({ users }: GatewayServices): Route {
  return {
    method: 'POST',
    path: '/auth/v1/signin/anonymously',
    async handle(exchange) {
      const deviceId = exchange.request.headers['x-device-id']
      if (typeof deviceId !== 'string' || deviceId === '') {
        throw new HttpFailure(400, 'INVALID_PARAM', 'the header x-device-id is required')
      }
      const { uid, token, expiresInSeconds } = users.signIn(deviceId)
      const body = {
        token_type: 'Bearer',
        access_token: token,
        expires_in: expiresInSeconds,
        scope: 'anonymous',
        sub: uid,
      }
      await sendJson(exchange, 200, body)
    },
  }
}

function callFunction({ host, users, appId }: GatewayServices): Route {
  return {
    method: 'POST',
    path: '/v1/functions/:name',
    async handle(exchange) {
      const caller = callerOfRequest(exchange.request, users)
      const event = await readJson(exchange.request, LARGEST_EVENT_BYTES)
      if (typeof event !== 'object' || event === null || Array.isArray(event)) {
        throw new HttpFailure(400, 'FUNCTION_PARAM_INVALID', 'the request body must be a JSON object')
      }
      const [name = ''] = exchange.parameters
      const source = caller.kind === 'wechat' ? 'wx_client' : 'wx_http'
      try {
        const { requestId, result } = await host.invoke({
          name,
          event: JSON.stringify(injected(event, caller, appId)),
          caller,
          source,
        })
        if (caller.kind === 'wechat' && Buffer.byteLength(result) > LARGEST_CLIENT_RESULT_BYTES) {
          throw new FunctionFailure(
            'too-large',
            `the result exceeds ${LARGEST_CLIENT_RESULT_BYTES} bytes`,
            requestId,
          )
        }
        exchange.response.setHeader('X-Request-Id', requestId)
        await sendText(exchange, 200, 'application/json; charset=utf-8', result)
      } catch (error) {
        if (!(error instanceof FunctionFailure)) throw error
        const { status, code } = GATEWAY_CODES[error.kind]
        throw new HttpFailure(status, code, error.message, error.requestId)
      }
    },
  }
}

/** WeChat adds the user to the event of every call from a mini-program. Source: developers.weixin.qq.com, cloud functions. */
function injected(event: object, caller: Caller, appId: string): object {
  return caller.kind === 'wechat' ? { ...event, userInfo: { appId, openId: caller.openid } } : event
}

function uploadInformation({ storage, users }: GatewayServices): Route {
  return {
    method: 'POST',
    path: '/v1/storages/get-objects-upload-info',
    async handle(exchange) {
      callerOfRequest(exchange.request, users)
      const wanted = await readJson(exchange.request, LARGEST_EVENT_BYTES)
      if (!Array.isArray(wanted))
        throw new HttpFailure(400, 'INVALID_PARAM', 'a list of {objectId} is expected')
      if (wanted.length > 50)
        throw new HttpFailure(400, 'OBJECT_BATCH_TOO_LARGE', 'at most 50 objects in one request')
      await sendJson(
        exchange,
        200,
        wanted.map((item: { objectId?: unknown }) => describeUpload(storage, item?.objectId)),
      )
    },
  }
}

function describeUpload(storage: StorageService, objectId: unknown): Record<string, unknown> {
  try {
    const { path, url, authorization, fileId, meta } = storage.uploadTicket(objectId)
    return {
      objectId: path,
      uploadUrl: url,
      authorization,
      token: 'emulator',
      cloudObjectMeta: meta,
      cloudObjectId: fileId,
    }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    return { code: error.code, message: error.message }
  }
}
