import type { Counters } from '../faults/counters'
import { GATEWAYS, type GatewayName } from '../faults/fault'
import type { Faults } from '../faults/faults'
import type { Exchange } from '../http/exchange'
import { HttpFailure } from '../http/http-failure'
import type { Route } from '../http/router'
import type { ReceiptQueue } from '../receipts/receipt-queue'
import { inspectionRoute, notFound, readFields } from './inspection-route'

export interface FaultInspection {
  faults: Faults
  counters: Counters
  receipts: ReceiptQueue
}

/** The gateways: what they counted, and what goes wrong with them. */
export function faultRoutes({ faults, counters, receipts }: FaultInspection): Route[] {
  const describe = (gateway: GatewayName) => ({
    counters: counters.of(gateway),
    faults: faults.of(gateway),
    receipts: receipts.countsOf(gateway),
  })
  return [
    inspectionRoute('GET', 'gateways', () =>
      Object.fromEntries(GATEWAYS.map((gateway) => [gateway, describe(gateway)])),
    ),
    inspectionRoute('POST', 'gateways/receipts/push', async () => {
      await receipts.pushAll()
      return Object.fromEntries(GATEWAYS.map((gateway) => [gateway, receipts.countsOf(gateway)]))
    }),
    inspectionRoute('POST', 'gateways/:name/faults', async (exchange) => {
      try {
        return faults.add(gatewayOf(exchange), await readFields(exchange))
      } catch (error) {
        if (error instanceof RangeError) throw new HttpFailure(400, 'INVALID_PARAM', error.message)
        throw error
      }
    }),
    inspectionRoute('DELETE', 'gateways/:name/faults', (exchange) => {
      faults.clear(gatewayOf(exchange))
      return []
    }),
    inspectionRoute('DELETE', 'gateways/:name/faults/:id', (exchange) => {
      const gateway = gatewayOf(exchange)
      const [, id = ''] = exchange.parameters
      if (!faults.remove(gateway, id)) throw notFound(`fault ${id}`)
      return faults.of(gateway)
    }),
    inspectionRoute('DELETE', 'gateways/:name/counters', (exchange) => {
      const gateway = gatewayOf(exchange)
      counters.reset(gateway)
      return describe(gateway)
    }),
  ]
}

function gatewayOf({ parameters: [name] }: Exchange): GatewayName {
  const gateway = GATEWAYS.find((candidate) => candidate === name)
  if (gateway === undefined) throw notFound(`gateway ${name}`)
  return gateway
}
