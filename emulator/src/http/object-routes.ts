import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { contentTypeOf } from '../storage/content-type'
import type { FileStore } from '../storage/file-store'
import type { SignedLinks } from '../storage/signed-links'
import type { Exchange } from './exchange'
import type { Route } from './router'

export interface ObjectServices {
  files: FileStore
  links: SignedLinks
  largestUploadBytes: number
}

/** The object store behind the file storage: uploads with a ticket, downloads over temporary URLs. */
export function objectRoutes(services: ObjectServices): Route[] {
  const path = '/storage/*'
  return [
    { method: 'PUT', path, handle: (exchange) => upload(exchange, services) },
    { method: 'GET', path, handle: (exchange) => download(exchange, services) },
    { method: 'HEAD', path, handle: (exchange) => download(exchange, services) },
  ]
}

async function upload(exchange: Exchange, services: ObjectServices): Promise<void> {
  const [path = ''] = exchange.parameters
  const [, t = '', sign = ''] = (exchange.request.headers.authorization ?? '').split(' ')
  if (!services.links.verify('upload', path, sign, t)) {
    return refuse(
      exchange.response,
      403,
      'SignatureDoesNotMatch',
      'The upload ticket is not valid or has expired',
    )
  }
  const contentType = exchange.request.headers['content-type'] ?? contentTypeOf(path)
  const limited = exchange.request.pipe(limitTo(services.largestUploadBytes))
  exchange.request.on('error', (error) => limited.destroy(error))
  try {
    await services.files.write(path, limited, contentType)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return refuse(exchange.response, 400, 'EntityTooLarge', error.message)
  }
  // An empty body: the SDK parses anything else as an error document.
  exchange.response.writeHead(200, { 'Content-Length': 0 }).end()
}

async function download(exchange: Exchange, services: ObjectServices): Promise<void> {
  const [path = ''] = exchange.parameters
  const { searchParams } = exchange.url
  if (!services.links.verify('download', path, searchParams.get('sign') ?? '', searchParams.get('t') ?? '')) {
    return refuse(exchange.response, 403, 'AccessDenied', 'The link is not valid or has expired')
  }
  const file = services.files.find(path)
  if (file === undefined)
    return refuse(exchange.response, 404, 'NoSuchKey', 'The specified key does not exist')
  exchange.response.writeHead(200, {
    'Content-Type': file.contentType,
    'Content-Length': file.size,
    'Cache-Control': 'private, max-age=60',
    // Uploads come from anybody: nothing in them may run as a page of this origin.
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  })
  if (exchange.request.method === 'HEAD') return void exchange.response.end()
  await pipeline(await services.files.read(path), exchange.response)
}

class TooLarge extends Error {}

function limitTo(bytes: number): Transform {
  let received = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length
      if (received > bytes) done(new TooLarge(`the upload exceeds ${bytes} bytes`))
      else done(null, chunk)
    },
  })
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const requestId = randomUUID()
  const body = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>${requestId}</RequestId><TraceId>${requestId}</TraceId></Error>`
  response.writeHead(status, { 'Content-Type': 'application/xml' }).end(body)
}
