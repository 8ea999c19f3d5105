import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import { HttpFailure } from './http-failure'

/**
 * Reads a multipart form: text parts as strings, `application/octet-stream` parts as buffers.
 * @throws HttpFailure 400 for a malformed form, 413 for a part beyond `limit` bytes
 */
export function readMultipart(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const parts: Record<string, unknown> = {}
    const parser = busboy({ headers: request.headers, limits: { fileSize: limit, fieldSize: limit } })
    parser.on('field', (name, value) => {
      parts[name] = value
    })
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () =>
        reject(new HttpFailure(413, 'EXCEED_MAX_PAYLOAD_SIZE', `${name} exceeds ${limit} bytes`)),
      )
      stream.on('end', () => {
        parts[name] = Buffer.concat(chunks)
      })
    })
    parser.on('close', () => resolve(parts))
    parser.on('error', (error) =>
      reject(new HttpFailure(400, 'INVALID_PARAM', `malformed form: ${String(error)}`)),
    )
    request.pipe(parser)
  })
}
