import { GATEWAYS, type GatewayName } from './fault'

/** What came to a gateway since it was last counted anew. */
export interface GatewayCounters {
  /** Every request, whatever became of it. */
  received: number
  /** Sendings that were taken, also those whose answer got lost. */
  accepted: number
  /** Refused for a business reason. */
  refused: number
  /** Turned away at the door. */
  rejected: number
  /** Met by a fault. */
  struck: number
}

const ZERO: GatewayCounters = { received: 0, accepted: 0, refused: 0, rejected: 0, struck: 0 }

export class Counters {
  private readonly byGateway = new Map<GatewayName, GatewayCounters>()

  constructor() {
    for (const gateway of GATEWAYS) this.reset(gateway)
  }

  of(gateway: GatewayName): GatewayCounters {
    return this.byGateway.get(gateway) ?? ZERO
  }

  add(gateway: GatewayName, counter: keyof GatewayCounters): void {
    const before = this.of(gateway)
    this.byGateway.set(gateway, { ...before, [counter]: before[counter] + 1 })
  }

  reset(gateway: GatewayName): void {
    this.byGateway.set(gateway, { ...ZERO })
  }
}
