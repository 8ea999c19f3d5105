import { join } from 'node:path'
import { Attribution } from './attribution'
import { createClock } from './clock/clock'
import type { EmulatorOptions } from './configuration/emulator-options'
import { fillPlaceholders, fillUrl } from './configuration/fill-placeholders'
import { openDataDirectory } from './data-directory'
import { openDatabase } from './database/database'
import { createFunctionCatalogue } from './functions/function-catalogue'
import { FunctionsHost } from './functions/functions-host'
import { InvocationLog } from './functions/invocation-log'
import { Sessions } from './functions/sessions'
import { createStackMapper } from './functions/stack-mapper'
import { adminRoute } from './http/admin-route'
import { createAnonymousUsers } from './http/anonymous-users'
import { gatewayRoutes } from './http/gateway-routes'
import { listen } from './http/listen'
import { objectRoutes } from './http/object-routes'
import { createRouter, type Route } from './http/router'
import { createStaticFiles } from './http/static-files'
import { TransactionOrder } from './http/transaction-order'
import { httpAccessRoutes } from './http-access/http-access-routes'
import { clockRoutes } from './inspection/clock-routes'
import { collectionRoutes } from './inspection/collection-routes'
import { functionRoutes } from './inspection/function-routes'
import { worldRoutes } from './inspection/world-routes'
import { createPhoneCodes } from './open-api/phone-codes'
import { createSubscribeMessages } from './open-api/subscribe-messages'
import { openTelephony } from './open-telephony'
import { openFileStore } from './storage/file-store'
import { createSignedLinks } from './storage/signed-links'
import { createStorageService } from './storage/storage-service'
import { Timers } from './timers/timers'

export interface StartOptions extends EmulatorOptions {
  /** Delete the data directory first. */
  fresh?: boolean
  /** Where the built emulator lies: function-worker.js and page/. */
  bundle: string
  warn(message: string): void
}

export interface Emulator {
  url: string
  /** Stops answering, ends running calls and closes the database. */
  stop(): Promise<void>
}

/**
 * Starts a CloudBase environment on this machine.
 * @throws Error in plain words when the port is taken or the data cannot be opened
 */
export async function startEmulator(options: StartOptions): Promise<Emulator> {
  const { warn } = options
  let route: ReturnType<typeof createRouter> | undefined
  const listening = await listen(options.host, options.port, (request, response) => {
    if (route !== undefined) void route(request, response)
    else response.writeHead(503, { 'Retry-After': '1' }).end()
  })
  const baseUrl = `http://127.0.0.1:${listening.port}`
  const services = await openServices(options, baseUrl).catch(async (error: unknown) => {
    await listening.close()
    throw error
  })
  const mounts = Object.entries(options.static).map(([prefix, directory]) => {
    return { prefix, directory, headers: options.staticHeaders }
  })
  mounts.push({ prefix: '/emulator/', directory: join(options.bundle, 'page'), headers: {} })
  route = createRouter(services.routes, createStaticFiles(mounts), warn)
  return {
    url: baseUrl,
    async stop() {
      await listening.close()
      await services.close()
    },
  }
}

async function openServices(
  options: StartOptions,
  baseUrl: string,
): Promise<{ routes: Route[]; close(): Promise<void> }> {
  const { environmentId, appId, warn } = options
  const data = openDataDirectory(options.data, options.fresh ?? false)
  const variables = fillUrl(options.environment, baseUrl)
  const clock = createClock(data.clockOffset.value)
  clock.onMove(() => data.clockOffset.save(clock.offset()))

  const invocations = new InvocationLog()
  const attribution = new Attribution(invocations)
  const database = openDatabase({
    path: data.database,
    collections: options.collections,
    now: clock.now,
    onQuery: (report) => attribution.report(report),
    warn,
  })
  const sessions = new Sessions()
  const catalogue = createFunctionCatalogue(options.functions)
  const host = new FunctionsHost({
    catalogue,
    environment: { environmentId, appId, adminUrl: `${baseUrl}/admin`, variables },
    clock,
    sessions,
    invocations,
    workerFile: join(options.bundle, 'function-worker.js'),
    instances: options.instances,
  })
  const timers = new Timers({ catalogue, host, clock, mode: options.timers, warn })
  timers.start()

  const links = createSignedLinks(data.secret, clock.now)
  const files = await openFileStore(data.files, clock.now)
  const storage = createStorageService({ files, links, environmentId, baseUrl })
  const phoneCodes = createPhoneCodes(clock.now, appId)
  const subscribeMessages = createSubscribeMessages(data.subscribeMessages, clock.now)
  const openApi = {
    code: { urlTemplate: options.codeUrl ?? `${baseUrl}/?page={page}&scene={scene}` },
    riskyWords: options.riskyWords,
    phoneCodes,
    subscribeMessages,
  }
  const gateways = fillPlaceholders(options.gateways, { ...variables, url: baseUrl })
  const { callers } = options
  const pageUrl = options.pageUrl?.replaceAll('{url}', baseUrl)
  const telephony = openTelephony({ data, clock, gateways, callers, subscribeMessages, pageUrl, warn })
  const users = createAnonymousUsers(data.secret, clock.now)
  const health: Route = { method: 'GET', path: '/healthz', handle: ({ response }) => void response.end('ok') }
  return {
    routes: [
      adminRoute({
        database,
        attribution,
        clock,
        transactionOrder: new TransactionOrder(),
        host,
        sessions,
        storage,
        openApi,
        warn,
      }),
      ...gatewayRoutes({ appId, host, users, storage }),
      ...objectRoutes({ files, links, largestUploadBytes: options.largestUploadBytes }),
      ...clockRoutes(clock, timers, () => telephony.settle()),
      ...functionRoutes({
        catalogue,
        host,
        invocations,
        attribution,
        mapStack: createStackMapper(options.functions),
      }),
      ...collectionRoutes(database),
      ...worldRoutes({ callers: options.callers, phoneCodes, subscribeMessages, storage }),
      ...telephony.routes,
      health,
      ...httpAccessRoutes({ paths: options.httpAccess, environmentId, host }),
    ],
    async close() {
      timers.stop()
      await telephony.close()
      await host.close()
      await database.close()
    },
  }
}
