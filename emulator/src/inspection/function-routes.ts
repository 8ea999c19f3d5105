import type { Attribution } from '../attribution'
import type { FunctionCatalogue } from '../functions/function-catalogue'
import type { FunctionsHost } from '../functions/functions-host'
import type { Invocation, InvocationLog } from '../functions/invocation-log'
import type { StackMapper } from '../functions/stack-mapper'
import type { Route } from '../http/router'
import { inspectionRoute, notFound, numberParameter } from './inspection-route'

export interface FunctionInspection {
  catalogue: FunctionCatalogue
  host: FunctionsHost
  invocations: InvocationLog
  attribution: Attribution
  mapStack: StackMapper
}

/** Functions, their calls with logs, and the database calls they made. */
export function functionRoutes(services: FunctionInspection): Route[] {
  const { catalogue, host, invocations, attribution, mapStack } = services
  const shown = (invocation: Invocation): Invocation => ({
    ...invocation,
    ...(invocation.failure === undefined ? {} : { failure: mapStack(invocation.failure) }),
    logs: invocation.logs.map((line) => ({ ...line, text: mapStack(line.text) })),
  })
  return [
    inspectionRoute('GET', 'functions', () => ({
      instances: host.instanceCount,
      functions: catalogue.list().map(({ name, timeoutSeconds, memoryMegabytes, triggers, problem }) => {
        return { name, timeoutSeconds, memoryMegabytes, triggers, problem }
      }),
    })),
    inspectionRoute('GET', 'invocations', (exchange) => {
      const functionName = exchange.url.searchParams.get('function') ?? undefined
      return invocations.latest(numberParameter(exchange, 'limit', 50, 500), functionName).map(shown)
    }),
    inspectionRoute('GET', 'invocations/:requestId', ({ parameters: [requestId = ''] }) => {
      const invocation = invocations.find(requestId)
      if (invocation === undefined) throw notFound(`invocation ${requestId}`)
      return shown(invocation)
    }),
    inspectionRoute('GET', 'queries', (exchange) => {
      const queries = attribution.since(numberParameter(exchange, 'since', 0, Number.MAX_SAFE_INTEGER))
      return {
        lastSequence: attribution.lastSequence,
        fullScans: queries.filter((query) => query.fullScan),
        queries,
      }
    }),
  ]
}
