import type { GatewayName } from '../faults/fault'
import type { TelephoneNetwork } from '../phones/telephone-network'
import type { Refusal } from './fill-template'
import type { GatewayOptions } from './gateway-options'
import { newRequestId, RpcFailure } from './rpc-failure'
import type { Parameters } from './signature'
import type { SmsTemplates } from './sms-templates'

export interface ActionContext {
  network: TelephoneNetwork
  options: GatewayOptions
  smsTemplates: SmsTemplates
}

/** What an action answers with HTTP 200; `Code` says whether it was done. */
export type RpcAnswer = Record<string, unknown> & { Code: string; Message: string; RequestId: string }

/** One action of a gateway. Given parameters are those of the request, `Action` and the like among them. */
export interface RpcAction {
  gateway: GatewayName
  mandatory: readonly string[]
  run(parameters: Parameters, context: ActionContext): Promise<RpcAnswer>
}

export function done(more: Record<string, unknown>): RpcAnswer {
  return { RequestId: newRequestId(), Code: 'OK', Message: 'OK', ...more }
}

export function refused({ code, message }: Refusal): RpcAnswer {
  return { RequestId: newRequestId(), Code: code, Message: message }
}

/** @throws RpcFailure 400 for a parameter that is missing or empty */
export function checkMandatory(action: RpcAction, parameters: Parameters): void {
  const missing = action.mandatory.find((name) => (parameters[name] ?? '') === '')
  if (missing !== undefined)
    throw new RpcFailure(400, `Missing${missing}`, `${missing} is mandatory for this action.`)
}

const MOBILE = /^(?:\+86|0086|86)?(1[3-9]\d{9})$/

/** A mobile number of the mainland without country code; undefined when it is none. */
export function mobileNumber(given: string): string | undefined {
  return MOBILE.exec(given.trim())?.[1]
}

export const NUMBER_ILLEGAL: Refusal = { code: 'isv.MOBILE_NUMBER_ILLEGAL', message: '非法手机号' }

export function invalid(message: string): Refusal {
  return { code: 'isv.INVALID_PARAMETERS', message: `参数异常：${message}` }
}
