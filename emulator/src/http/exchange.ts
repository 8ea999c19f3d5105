import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { HttpFailure } from './http-failure'

/** One HTTP request with its answer, and what its path said. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** The parts of the path that the route left open, decoded. */
  parameters: string[]
}

const compress = promisify(gzip)
const COMPRESS_FROM_BYTES = 8 * 1024

/** Reads a whole body. @throws HttpFailure 413 EXCEED_MAX_PAYLOAD_SIZE beyond `limit` bytes */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit)
    throw new HttpFailure(413, 'EXCEED_MAX_PAYLOAD_SIZE', `request body exceeds ${limit} bytes`)
  return Buffer.concat(chunks)
}

/** Reads a body that must be JSON. @throws HttpFailure 400 INVALID_PARAM when it is not */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = (await readBody(request, limit)).toString()
  try {
    return JSON.parse(text === '' ? '{}' : text) as unknown
  } catch {
    throw new HttpFailure(400, 'INVALID_PARAM', 'the request body is not valid JSON')
  }
}

export async function sendJson(exchange: Exchange, status: number, body: unknown): Promise<void> {
  await sendText(exchange, status, 'application/json; charset=utf-8', JSON.stringify(body))
}

export async function sendText(
  exchange: Exchange,
  status: number,
  type: string,
  text: string,
): Promise<void> {
  const { request, response } = exchange
  const plain = Buffer.from(text)
  const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const zipped = accepts && plain.length >= COMPRESS_FROM_BYTES
  const content = zipped ? await compress(plain, { level: 1 }) : plain
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': content.length,
    'Cache-Control': 'no-store',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(content)
}
