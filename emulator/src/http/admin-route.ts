import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Attribution } from '../attribution'
import type { Clock } from '../clock/clock'
import type { Database } from '../database/database'
import { nestedSource } from '../functions/caller'
import { ADMIN_CODES, FunctionFailure } from '../functions/function-failure'
import type { FunctionsHost } from '../functions/functions-host'
import type { Session, Sessions } from '../functions/sessions'
import { callOpenApi, type OpenApiServices } from '../open-api/open-api'
import { decodeOpenApiRequest, encodeOpenApiAnswer } from '../open-api/open-api-protocol'
import { PlatformError } from '../platform-error'
import { storageActions } from '../storage/storage-actions'
import type { StorageService } from '../storage/storage-service'
import { type Exchange, readJson, sendJson } from './exchange'
import { readMultipart } from './multipart'
import type { Route } from './router'
import type { TransactionOrder } from './transaction-order'

export interface AdminServices {
  database: Database
  attribution: Attribution
  clock: Clock
  transactionOrder: TransactionOrder
  host: FunctionsHost
  sessions: Sessions
  storage: StorageService
  openApi: OpenApiServices
  warn(message: string): void
}

type Request = Record<string, unknown>

/** Platform limit of any request that is not a function call. */
const LARGEST_BODY_BYTES = 100 * 1024 * 1024
/** Platform limit of a synchronous event. */
const LARGEST_EVENT_BYTES = 6 * 1024 * 1024

/** `POST /admin`: the protocol of the server SDK. Failures are HTTP 200 with `{requestId, code, message}`. */
export function adminRoute(services: AdminServices): Route {
  return {
    method: 'POST',
    path: '/admin',
    async handle(exchange) {
      const multipart = String(exchange.request.headers['content-type']).startsWith('multipart/form-data')
      const request = multipart
        ? await readMultipart(exchange.request, LARGEST_BODY_BYTES)
        : await bodyOf(exchange.request)
      try {
        if (request.action === 'wx.openApi') await answerOpenApi(exchange, request, services)
        else await sendJson(exchange, 200, await answer(request, clientTimestamp(exchange.request), services))
      } catch (error) {
        await sendJson(exchange, 200, failureBody(error, services))
      }
    },
  }
}

/** When the SDK made the request, by the clock of the one who runs it; endless when it does not say. */
function clientTimestamp(request: IncomingMessage): number {
  return Number(request.headers['x-client-timestamp'] ?? Number.POSITIVE_INFINITY)
}

async function bodyOf(request: IncomingMessage): Promise<Request> {
  const body = await readJson(request, LARGEST_BODY_BYTES)
  return typeof body === 'object' && body !== null ? (body as Request) : {}
}

async function answer(request: Request, createdAt: number, services: AdminServices): Promise<Request> {
  const action = String(request.action)
  const session = services.sessions.find(request.tcb_sessionToken)
  if (action === 'functions.invokeFunction') return invokeFunction(request, session, services)
  const storageAction = Object.hasOwn(storageActions, action) ? storageActions[action] : undefined
  if (storageAction !== undefined)
    return { requestId: randomUUID(), ...(await storageAction(services.storage, request)) }
  if (!action.startsWith('database.')) throw new PlatformError('INVALID_PARAM', `unknown action ${action}`)
  return {
    requestId: randomUUID(),
    ...(await runDatabaseAction(action, request, session, createdAt, services)),
  }
}

async function runDatabaseAction(
  action: string,
  request: Request,
  session: Session | undefined,
  createdAt: number,
  { attribution, clock, database, transactionOrder }: AdminServices,
): Promise<Request> {
  const execute = (): Promise<Request> =>
    attribution.within(session?.requestId, () => database.execute(action, request))
  const { transactionId } = request
  // A script's clock is not the emulator's: only functions can be held to the order.
  if (session === undefined || typeof transactionId !== 'string') return execute()
  transactionOrder.check(transactionId, createdAt)
  try {
    return await execute()
  } finally {
    transactionOrder.answered(transactionId, clock.now())
  }
}

async function invokeFunction(
  request: Request,
  parent: Session | undefined,
  services: AdminServices,
): Promise<Request> {
  const event =
    typeof request.request_data === 'string' && request.request_data !== '' ? request.request_data : '{}'
  if (!isJson(event)) throw new PlatformError('INVALID_PARAM', 'request_data is not valid JSON')
  if (Buffer.byteLength(event) > LARGEST_EVENT_BYTES) {
    throw new PlatformError('EXCEED_REQUEST_SIZE_LIMIT', `the event exceeds ${LARGEST_EVENT_BYTES} bytes`)
  }
  const { requestId, result } = await services.host.invoke({
    name: String(request.function_name),
    event,
    caller: parent?.caller ?? { kind: 'script' },
    source: parent === undefined ? 'unknown' : nestedSource(parent.source),
    ...(parent === undefined ? {} : { parent }),
  })
  return { requestId, data: { response_data: result } }
}

async function answerOpenApi(exchange: Exchange, request: Request, services: AdminServices): Promise<void> {
  const data = Buffer.isBuffer(request.requestData) ? request.requestData : Buffer.alloc(0)
  const parameters = openApiParameters(data)
  const answered = await callOpenApi(String(request.apiName), parameters, services.openApi)
  // Any other type than JSON: the SDK reads a JSON answer as a failure of the platform.
  exchange.response.writeHead(200, { 'Content-Type': 'application/octet-stream' })
  exchange.response.end(encodeOpenApiAnswer(answered))
}

function openApiParameters(data: Buffer): Request {
  try {
    return decodeOpenApiRequest(data)
  } catch (error) {
    throw new PlatformError('INVALID_PARAM', `requestData is not readable: ${String(error)}`)
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function failureBody(error: unknown, services: AdminServices): Request {
  if (error instanceof FunctionFailure) {
    return { requestId: error.requestId, code: ADMIN_CODES[error.kind], message: error.message }
  }
  const requestId = randomUUID()
  if (error instanceof PlatformError) return { requestId, code: error.code, message: error.message }
  services.warn(`${requestId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return { requestId, code: 'SYS_ERR', message: 'the emulator failed; see its output' }
}
