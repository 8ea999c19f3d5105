/** An HTTP answer, made of what a function returned. */
export interface IntegrationAnswer {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

const JSON_TYPE = 'application/json; charset=utf-8'
const TEXT_TYPE = 'text/plain; charset=utf-8'

/**
 * Turns a function's result into an HTTP answer. Source: docs.cloudbase.net/service/access-cloud-function, “集成响应”:
 * an object with a whole `statusCode` says status, headers and body itself; text is sent as text, all else as JSON.
 * @param result the result as JSON text
 */
export function integrationAnswer(result: string): IntegrationAnswer {
  const value = JSON.parse(result) as unknown
  if (typeof value === 'string') return plain(value, TEXT_TYPE)
  if (!isIntegrated(value)) return plain(result, JSON_TYPE)
  const { statusCode, headers, body, isBase64Encoded } = value
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  return {
    status: statusCode,
    headers: { 'content-type': typeof body === 'string' ? TEXT_TYPE : JSON_TYPE, ...headersOf(headers) },
    body: Buffer.from(text, isBase64Encoded === true ? 'base64' : 'utf8'),
  }
}

interface Integrated {
  statusCode: number
  headers?: unknown
  body?: unknown
  isBase64Encoded?: unknown
}

function isIntegrated(value: unknown): value is Integrated {
  const status = Object(value).statusCode as unknown
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599
}

function headersOf(headers: unknown): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(Object(headers) as Record<string, unknown>).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.map(String) : String(value),
    ]),
  )
}

function plain(text: string, type: string): IntegrationAnswer {
  return { status: 200, headers: { 'content-type': type }, body: Buffer.from(text) }
}
