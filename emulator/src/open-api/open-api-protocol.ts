import { Field, Type } from 'protobufjs'

/** The two messages that travel inside `wx.openApi`. Source: the SDK's own protobuf definitions. */
const pair = new Type('KeyValuePair')
  .add(new Field('key', 1, 'string'))
  .add(new Field('value', 2, 'bytes'))
  .add(new Field('contenttype', 3, 'string'))
  .add(new Field('filename', 4, 'string'))
const openApiData = new Type('OpenApiData').add(new Field('pairs', 1, 'KeyValuePair', 'repeated')).add(pair)
const requestType = new Type('CommApiData')
  .add(new Field('apiType', 1, 'int32'))
  .add(new Field('openapiData', 2, 'OpenApiData'))
  .add(openApiData)
const answerType = new Type('CommOpenApiResp')
  .add(new Field('respData', 1, 'bytes'))
  .add(new Field('contentType', 2, 'string'))
  .add(new Field('errorCode', 3, 'int32'))
  .add(new Field('httpCode', 4, 'uint32'))

/** What WeChat answers: JSON (`errcode` inside), a picture, or a system error of the gateway. */
export type OpenApiAnswer =
  | { json: Record<string, unknown> }
  | { content: Buffer; contentType: string }
  | { systemErrorCode: number }

/** @throws Error when the bytes are no such message, or a value is not JSON */
export function decodeOpenApiRequest(bytes: Uint8Array): Record<string, unknown> {
  const message = requestType.decode(bytes) as unknown as {
    openapiData?: { pairs: { key: string; value: Uint8Array; contenttype: string }[] }
  }
  const entries = (message.openapiData?.pairs ?? []).map(({ key, value, contenttype }) => {
    const content = Buffer.from(value)
    return [key, contenttype === '' ? (JSON.parse(content.toString()) as unknown) : content] as const
  })
  return Object.fromEntries(entries)
}

export function encodeOpenApiAnswer(answer: OpenApiAnswer): Uint8Array {
  if ('systemErrorCode' in answer) return encode({ errorCode: answer.systemErrorCode, httpCode: 200 })
  if ('content' in answer)
    return encode({ respData: answer.content, contentType: answer.contentType, httpCode: 200 })
  const respData = Buffer.from(JSON.stringify(answer.json))
  return encode({ respData, contentType: 'application/json; encoding=utf-8', httpCode: 200 })
}

function encode(fields: Record<string, unknown>): Uint8Array {
  return answerType.encode(answerType.create(fields)).finish()
}
