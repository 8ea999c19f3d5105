import { randomUUID } from 'node:crypto'
import type { GivenGateways } from '../../src/aliyun/gateway-options'
import { signatureOf } from '../../src/aliyun/signature'
import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'

export const SIGNING_KEY = { id: 'contract-key', secret: 'contract-secret' }

/** An account with two texts of each kind, whose receipts go to the function `hook`. */
export const GATEWAYS: GivenGateways = {
  accessKeys: [SIGNING_KEY],
  sms: {
    signatures: ['示例'],
    templates: [
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the operator's way of writing a variable
      { code: 'SMS_NOTICE', text: '请打开 {url}/a/${code} 查看。' },
      { code: 'SMS_CODE', kind: 'verification', text: '验证码 ${code}' },
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the operator's way of writing a variable
    ],
    deliverySeconds: 2,
  },
  voice: {
    templates: [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the operator's way of writing a variable
      { code: 'TTS_ASK', text: '您好，${name}。满意请按1，不满意请按2。' },
      { code: 'TTS_YES', text: '谢谢。' },
      { code: 'TTS_NO', text: '我们会改进。' },
      { code: 'TTS_BYE', text: '再见。' },
    ],
    ringSeconds: 30,
  },
}

export interface GatewayReply {
  status: number
  text: string
  body: Record<string, unknown>
}

/** Asks a gateway as a client of Alibaba Cloud would. */
export class GatewayClient {
  constructor(private readonly emulator: SpawnedEmulator) {}

  /** The parameters of a request with everything that makes it valid at the emulator's time. */
  async signed(
    action: string,
    parameters: Record<string, string>,
    method = 'POST',
  ): Promise<URLSearchParams> {
    const { now } = await this.emulator.api<{ now: number }>('clock')
    const complete: Record<string, string> = {
      Action: action,
      Version: '2017-05-25',
      Format: 'JSON',
      AccessKeyId: SIGNING_KEY.id,
      SignatureMethod: 'HMAC-SHA1',
      SignatureVersion: '1.0',
      SignatureNonce: randomUUID(),
      Timestamp: new Date(now).toISOString(),
      ...parameters,
    }
    return new URLSearchParams({ ...complete, Signature: signatureOf(method, complete, SIGNING_KEY.secret) })
  }

  async post(form: URLSearchParams, path = '/', signal?: AbortSignal): Promise<GatewayReply> {
    return read(
      await fetch(`${this.emulator.url}${path}`, { method: 'POST', body: form, ...(signal && { signal }) }),
    )
  }

  async get(query: URLSearchParams, path = '/'): Promise<GatewayReply> {
    return read(await fetch(`${this.emulator.url}${path}?${query}`))
  }

  async ask(action: string, parameters: Record<string, string>): Promise<GatewayReply> {
    return this.post(await this.signed(action, parameters))
  }

  sendSms(number: string, more: Record<string, string> = {}): Promise<GatewayReply> {
    return this.ask('SendSms', {
      PhoneNumbers: number,
      SignName: '示例',
      TemplateCode: 'SMS_NOTICE',
      TemplateParam: '{"code":"x1"}',
      ...more,
    })
  }

  ivrCall(number: string, more: Record<string, string> = {}): Promise<GatewayReply> {
    return this.ask('IvrCall', {
      CalledNumber: number,
      StartCode: 'TTS_ASK',
      StartTtsParams: '{"name":"李明"}',
      'MenuKeyMap.1.Key': '1',
      'MenuKeyMap.1.Code': 'TTS_YES',
      'MenuKeyMap.2.Key': '2',
      'MenuKeyMap.2.Code': 'TTS_NO',
      ByeCode: 'TTS_BYE',
      Timeout: '5000',
      OutId: 'out-1',
      ...more,
    })
  }
}

async function read(response: Response): Promise<GatewayReply> {
  const text = await response.text()
  let body: Record<string, unknown> = {}
  try {
    body = JSON.parse(text) as Record<string, unknown>
  } catch {
    // What is no JSON is looked at as text.
  }
  return { status: response.status, text, body }
}
