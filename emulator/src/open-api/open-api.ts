import { checkMessage, type RiskyWord } from './message-check'
import { drawMiniProgramCode, type MiniProgramCodeOptions } from './mini-program-code'
import type { OpenApiAnswer } from './open-api-protocol'
import type { PhoneCodes } from './phone-codes'
import type { SubscribeMessages } from './subscribe-messages'

export interface OpenApiServices {
  code: MiniProgramCodeOptions
  riskyWords: RiskyWord[]
  phoneCodes: PhoneCodes
  subscribeMessages: SubscribeMessages
}

type OpenApi = (
  parameters: Record<string, unknown>,
  services: OpenApiServices,
) => OpenApiAnswer | Promise<OpenApiAnswer>

/** The gateway's "API not found". Source: the SDK's error table. */
const NOT_FOUND: OpenApiAnswer = { systemErrorCode: -604100 }

const apis: Record<string, OpenApi> = {
  'wxacode.getUnlimited': (parameters, services) => drawMiniProgramCode(parameters, services.code),
  'security.msgSecCheck': (parameters, services) => checkMessage(parameters, services.riskyWords),
  'phonenumber.getPhoneNumber': (parameters, services) => services.phoneCodes.exchange(parameters.code),
  'subscribeMessage.send': (parameters, services) => services.subscribeMessages.send(parameters),
}

/** Answers one of WeChat's open APIs by the SDK's name for it. */
export async function callOpenApi(
  name: string,
  parameters: Record<string, unknown>,
  services: OpenApiServices,
): Promise<OpenApiAnswer> {
  const api = Object.hasOwn(apis, name) ? apis[name] : undefined
  return api === undefined ? NOT_FOUND : api(parameters, services)
}
