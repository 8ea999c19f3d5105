import { randomUUID } from 'node:crypto'
import type { JsonFile } from '../json-file'
import { type Fault, type FaultKind, type GatewayName, meets, readFault } from './fault'

export type FaultState = Record<GatewayName, Fault[]>

/** The faults that are set, kept over a restart. */
export interface Faults {
  of(gateway: GatewayName): Fault[]
  /** @throws RangeError saying what is wrong with it */
  add(gateway: GatewayName, given: Record<string, unknown>): Fault
  /** @returns false when there is no such fault */
  remove(gateway: GatewayName, id: string): boolean
  clear(gateway: GatewayName): void
  /** The first fault of these kinds that strikes a request (or a receipt, without action); it is used up by that. */
  draw(gateway: GatewayName, kinds: readonly FaultKind[], action?: string): Fault | undefined
}

/** @param random a number from 0 to below 1 */
export function createFaults(file: JsonFile<FaultState>, random: () => number): Faults {
  const replace = (gateway: GatewayName, faults: Fault[]): void =>
    file.save({ ...file.value, [gateway]: faults })

  const use = (gateway: GatewayName, fault: Fault): void => {
    if (fault.requests === undefined) return
    const left = fault.requests - 1
    const others = file.value[gateway].flatMap((entry) =>
      entry.id !== fault.id ? [entry] : left > 0 ? [{ ...entry, requests: left }] : [],
    )
    replace(gateway, others)
  }

  return {
    of: (gateway) => file.value[gateway],
    add(gateway, given) {
      const fault = readFault(randomUUID(), given)
      replace(gateway, [...file.value[gateway], fault])
      return fault
    },
    remove(gateway, id) {
      const left = file.value[gateway].filter((fault) => fault.id !== id)
      if (left.length === file.value[gateway].length) return false
      replace(gateway, left)
      return true
    },
    clear: (gateway) => replace(gateway, []),
    draw(gateway, kinds, action) {
      const struck = file.value[gateway].find(
        (fault) => kinds.includes(fault.kind) && meets(fault, action) && random() < fault.probability,
      )
      if (struck !== undefined) use(gateway, struck)
      return struck
    },
  }
}
