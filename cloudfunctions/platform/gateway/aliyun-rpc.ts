/// <reference path="./aliyun-sdk.d.ts" />
import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import ALY from 'aliyun-sdk/lib/core'
import 'aliyun-sdk/lib/http/node'

/** Where an API is, and with which key. */
export interface AliyunAccess {
  accessKeyId: string
  accessKeySecret: string
  /** Without a path, which the SDK would ignore. */
  endpoint: string
}

/**
 * The answer to an RPC call. `answered` has a body of JSON, whatever its `Code`; `refused` was stopped at the door;
 * `unreached` never left this machine; `unclear` may have taken effect. Nothing of it carries the SDK's words, which
 * hold the request and with it the phone number.
 */
export type RpcAnswer =
  | { outcome: 'answered'; body: Record<string, unknown> }
  | { outcome: 'refused'; code: string }
  | { outcome: 'unreached' }
  | { outcome: 'unclear' }

export type Rpc = (action: string, parameters: Record<string, string | number>) => Promise<RpcAnswer>

/** Silence on the line, and the whole call, in milliseconds. */
const IDLE_MS = 8_000
const DEADLINE_MS = 12_000

/** Describes an RPC API to the SDK: it brings none of Dysmsapi, and its one of Dyvmsapi fails on the keys of a call. */
function describeApi(actions: readonly string[]) {
  const operations = actions.map((name) => [name, { name, http: { method: 'POST', uri: '/' } }])
  return {
    format: 'pop',
    apiVersion: '2017-05-25',
    signatureVersion: 'pop',
    timestampFormat: 'top',
    operations: Object.fromEntries(operations) as object,
  }
}

/**
 * Calls one of Alibaba Cloud's RPC APIs. Never throws, never retries, always ends.
 * @param actions those that will be called
 */
export function createAliyunRpc(access: AliyunAccess, actions: readonly string[]): Rpc {
  const Service = ALY.Service.defineService(describeApi(actions))
  const secure = access.endpoint.startsWith('https:')
  const service = new Service({
    accessKeyId: access.accessKeyId,
    secretAccessKey: access.accessKeySecret,
    endpoint: access.endpoint,
    maxRetries: 0,
    // The SDK's own check knows no parameters such as MenuKeyMap.1.Key.
    paramValidation: false,
    httpOptions: {
      timeout: IDLE_MS,
      agent: new (secure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: 64 }),
    },
  })
  return (action, parameters) =>
    new Promise((resolve) => {
      // The SDK says nothing at all when a connection breaks in the middle of an answer.
      const deadline = setTimeout(() => {
        sent?.httpRequest.stream?.destroy()
        resolve({ outcome: 'unclear' })
      }, DEADLINE_MS)
      const sent = service.makeRequest(action, { Action: action, ...parameters }, (error, data) => {
        // What is thrown in here would end the process.
        clearTimeout(deadline)
        resolve(error ? failureOf(error) : successOf(data))
      })
    })
}

function failureOf({ code, statusCode, syscall }: ALY.SdkError): RpcAnswer {
  if (syscall === 'connect' || syscall === 'getaddrinfo') return { outcome: 'unreached' }
  const stoppedAtTheDoor = statusCode !== undefined && statusCode >= 400 && statusCode < 500
  return stoppedAtTheDoor && typeof code === 'string' && /^[\w.-]{1,64}$/.test(code)
    ? { outcome: 'refused', code }
    : { outcome: 'unclear' }
}

function successOf(data: unknown): RpcAnswer {
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data)
  return isObject ? { outcome: 'answered', body: data as Record<string, unknown> } : { outcome: 'unclear' }
}
