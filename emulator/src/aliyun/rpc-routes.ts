import type { Counters } from '../faults/counters'
import type { GatewayName } from '../faults/fault'
import type { Faults } from '../faults/faults'
import { type Exchange, readBody, sendJson, sendText } from '../http/exchange'
import type { Route } from '../http/router'
import { ivrCall, singleCallByTts } from './call-actions'
import type { Door } from './door'
import { queryCallDetail } from './query-call-detail'
import { querySendDetails } from './query-send-details'
import { type ActionContext, checkMandatory, type RpcAction, type RpcAnswer, refused } from './rpc-action'
import { RpcFailure, rpcFailureBody } from './rpc-failure'
import { sendBatchSms, sendSms } from './send-sms'
import type { Parameters } from './signature'

export interface RpcServices extends ActionContext {
  door: Door
  faults: Faults
  counters: Counters
}

const ACTIONS: Readonly<Record<string, RpcAction>> = {
  SendSms: sendSms,
  SendBatchSms: sendBatchSms,
  QuerySendDetails: querySendDetails,
  SingleCallByTts: singleCallByTts,
  IvrCall: ivrCall,
  QueryCallDetailByCallId: queryCallDetail,
}
const SENDING = new Set(['SendSms', 'SendBatchSms', 'SingleCallByTts', 'IvrCall'])
const PRODUCTS: Record<GatewayName, string> = { sms: 'Dysmsapi', voice: 'Dyvmsapi' }
const VERSION = '2017-05-25'
const LARGEST_BODY_BYTES = 1024 * 1024
const BAD_GATEWAY =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body bgcolor="white">\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>tengine</center>\r\n</body>\r\n</html>\r\n'

/** Both gateways. Their paths are for SDKs that keep the path of an endpoint; at `/` the action says which is meant. */
export function rpcRoutes(services: RpcServices): Route[] {
  const handle = (exchange: Exchange) => serve(exchange, services)
  const atRoot: Route = {
    method: '*',
    path: '/',
    accepts: ({ method }, url) => method === 'POST' || url.searchParams.has('Action'),
    handle,
  }
  return [
    atRoot,
    { method: '*', path: '/aliyun/sms/', handle },
    { method: '*', path: '/aliyun/voice/', handle },
  ]
}

async function serve(exchange: Exchange, services: RpcServices): Promise<void> {
  const { faults, counters } = services
  const parameters = await parametersOf(exchange)
  const name = parameters.Action ?? ''
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  const gateway = action?.gateway ?? (exchange.url.pathname.includes('voice') ? 'voice' : 'sms')
  counters.add(gateway, 'received')
  const outage = faults.draw(gateway, ['reset', 'unavailable'], name)
  const slow = faults.draw(gateway, ['slow'], name)
  if (outage !== undefined || slow !== undefined) counters.add(gateway, 'struck')
  if (slow?.milliseconds !== undefined) await pause(slow.milliseconds)
  if (outage?.kind === 'reset') return void exchange.request.socket.destroy()
  if (outage !== undefined) return sendText(exchange, 503, 'text/html', '<h1>503 Service Unavailable</h1>')
  try {
    if (action === undefined && name !== '')
      throw new RpcFailure(
        404,
        'InvalidAction.NotFound',
        'Specified api is not found, please check your url and method.',
      )
    services.door.check(exchange.request.method ?? 'GET', parameters)
    if (parameters.Version !== VERSION)
      throw new RpcFailure(400, 'InvalidVersion', 'Specified parameter Version is not valid.')
    if (action === undefined)
      throw new RpcFailure(400, 'MissingAction', 'Action is mandatory for this action.')
    checkMandatory(action, parameters)
    await answer(exchange, name, action, parameters, services)
  } catch (error) {
    if (!(error instanceof RpcFailure)) throw error
    counters.add(gateway, 'rejected')
    const host = exchange.request.headers.host ?? ''
    await sendJson(exchange, error.status, rpcFailureBody(error, host, PRODUCTS[gateway]))
  }
}

async function answer(
  exchange: Exchange,
  name: string,
  action: RpcAction,
  parameters: Parameters,
  services: RpcServices,
): Promise<void> {
  const { counters, faults } = services
  const { gateway } = action
  const fault = faults.draw(gateway, ['code', 'html', 'truncated', 'silent'], name)
  if (fault !== undefined) counters.add(gateway, 'struck')
  if (fault?.kind === 'html' && fault.accepted !== true)
    return sendText(exchange, 502, 'text/html', BAD_GATEWAY)
  if (fault?.kind === 'truncated' && fault.accepted === false)
    return sendText(exchange, 200, 'application/json;charset=utf-8', '{"Message":"OK","Requ')
  const done = await run(name, action, parameters, services, fault?.kind === 'code' ? fault : undefined)
  // The connection stays open: whoever sent the request learns nothing until they give up.
  if (fault?.kind === 'silent') return
  if (fault?.kind === 'html') return sendText(exchange, 502, 'text/html', BAD_GATEWAY)
  if (fault?.kind === 'truncated') {
    const json = JSON.stringify(done)
    return sendText(exchange, 200, 'application/json;charset=utf-8', json.slice(0, json.length / 2))
  }
  await sendJson(exchange, 200, done)
}

/** @param refusal the code that is answered whatever the request says */
async function run(
  name: string,
  action: RpcAction,
  parameters: Parameters,
  services: RpcServices,
  refusal: { code?: string; message?: string } | undefined,
): Promise<RpcAnswer> {
  const done =
    refusal === undefined
      ? await action.run(parameters, services)
      : refused({ code: refusal.code ?? '', message: refusal.message ?? refusal.code ?? '' })
  if (done.Code !== 'OK') services.counters.add(action.gateway, 'refused')
  else if (SENDING.has(name)) services.counters.add(action.gateway, 'accepted')
  return done
}

async function parametersOf({ request, url }: Exchange): Promise<Parameters> {
  const body = (await readBody(request, LARGEST_BODY_BYTES)).toString()
  const isForm = String(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  return Object.fromEntries([...url.searchParams, ...(isForm ? new URLSearchParams(body) : [])])
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
