import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { GATEWAYS, SIGNING_KEY } from './gateway-client'
import { startFixtures } from './start'

type Answer = { error?: { code?: unknown; statusCode?: number }; data?: Record<string, unknown> }
type Operation = (
  parameters: object,
  done: (error: Answer['error'] | null, data: Answer['data']) => void,
) => void
interface Sdk {
  Service: { defineService(api: object): new (settings: object) => Record<string, Operation> }
}

// It brings no types.
const ALY = jest.requireActual<Sdk>('aliyun-sdk')

/** The API as a project has to describe it to the SDK, which knows no SMS and fails on the keys of a call. */
function describeApi(actions: string[]): object {
  const operation = (name: string) => [
    name,
    { name, http: { method: 'POST', uri: '/' }, input: { members: {} } },
  ]
  return {
    format: 'pop',
    apiVersion: '2017-05-25',
    signatureVersion: 'pop',
    operations: Object.fromEntries(actions.map(operation)) as object,
  }
}

let emulator: SpawnedEmulator
beforeAll(async () => {
  emulator = await startFixtures({ gateways: GATEWAYS })
})
afterAll(() => emulator.stop())

function ask(action: string, parameters: object, secretAccessKey = SIGNING_KEY.secret): Promise<Answer> {
  const Service = ALY.Service.defineService(describeApi([action]))
  const service = new Service({
    accessKeyId: SIGNING_KEY.id,
    secretAccessKey,
    endpoint: emulator.url,
    maxRetries: 0,
    paramValidation: false,
  })
  return new Promise((resolve) =>
    service[action]?.({ Action: action, ...parameters }, (error, data) =>
      resolve({ ...(error ? { error } : {}), ...(data ? { data } : {}) }),
    ),
  )
}

const SMS = { PhoneNumbers: '13800000001', SignName: '示例', TemplateCode: 'SMS_NOTICE' }

describe('the real aliyun-sdk', () => {
  it('sends an SMS, whatever its signs', async () => {
    const code = "a b!'()*~-_+%&=中"
    const { data } = await ask('SendSms', { ...SMS, TemplateParam: JSON.stringify({ code }), OutId: 'sdk' })
    expect(data).toMatchObject({ Code: 'OK', BizId: expect.any(String) })
    const [message] = await emulator.api<{ content: string }[]>('messages?outId=sdk')
    expect(message?.content).toBe(`【示例】请打开 ${emulator.url}/a/${code} 查看。`)
  })

  it('takes a refusal of the business for a success', async () => {
    const { data, error } = await ask('SendSms', { ...SMS, TemplateCode: 'SMS_X' })
    expect(error).toBeUndefined()
    expect(data).toMatchObject({ Code: 'isv.SMS_TEMPLATE_ILLEGAL' })
  })

  it('is told by the door what is wrong', async () => {
    expect(await ask('SendSms', SMS, 'wrong')).toMatchObject({
      error: { code: 'SignatureDoesNotMatch', statusCode: 400 },
    })
  })

  it('calls with a menu, and asks what became of it', async () => {
    await emulator.api('phones/13800000002/behaviour', 'POST', { kind: 'answers', keys: '2' })
    const { data } = await ask('IvrCall', {
      CalledNumber: '13800000002',
      StartCode: 'TTS_ASK',
      StartTtsParams: '{"name":"李明"}',
      'MenuKeyMap.1.Key': '1',
      'MenuKeyMap.1.Code': 'TTS_YES',
      'MenuKeyMap.2.Key': '2',
      'MenuKeyMap.2.Code': 'TTS_NO',
      ByeCode: 'TTS_BYE',
      OutId: 'sdk',
    })
    expect(data).toMatchObject({ Code: 'OK', CallId: expect.any(String) })
    await emulator.api('clock', 'POST', { advanceMs: 60_000 })
    await expect(emulator.api('calls?status=ended')).resolves.toMatchObject([{ keys: '2', code: 200000 }])
    await emulator.api('clock', 'POST', { reset: true })
    const parameters = { CallId: data?.CallId, ProdId: '11000000300005', QueryDate: Date.now() }
    const { data: detail } = await ask('QueryCallDetailByCallId', parameters)
    expect(JSON.parse(String(detail?.Data))).toMatchObject({ state: '200000' })
  })
})
