import type { Database, Transaction } from '../platform/database/database'
import type { GateDocument } from './org.documents'

const GATE = 'gate'

/** Thrown inside a transaction when something else was changed since the decision was made. */
export class StaleDecisionError extends Error {}

/** The gate that every change of the organisation's data goes through. */
export interface GateRepository {
  read(): Promise<GateDocument>
  /** Counts a change that was decided upon `seen`. @throws StaleDecisionError */
  pass(transaction: Transaction, seen: GateDocument): Promise<void>
  /** Keeps everybody else out; whoever has passed before is seen by what the import reads next. False when held already. */
  hold(transaction: Transaction, importId: string): Promise<boolean>
  release(transaction: Transaction, importId: string): Promise<void>
}

export function createGateRepository(database: Database): GateRepository {
  const read = async (port: Pick<Transaction, 'get'>): Promise<GateDocument> =>
    (await port.get<GateDocument>('org_gate', GATE)) ?? { _id: GATE, edits: 0 }
  return {
    read: () => read(database),
    async pass(transaction, seen) {
      const gate = await read(transaction)
      if (gate.edits !== seen.edits || gate.importId !== undefined) throw new StaleDecisionError()
      await transaction.put<GateDocument>('org_gate', { _id: GATE, edits: gate.edits + 1 })
    },
    async hold(transaction, importId) {
      const gate = await read(transaction)
      if (gate.importId !== undefined) return gate.importId === importId
      await transaction.put<GateDocument>('org_gate', { ...gate, edits: gate.edits + 1, importId })
      return true
    },
    async release(transaction, importId) {
      const { importId: holder, ...gate } = await read(transaction)
      if (holder === importId) await transaction.put<GateDocument>('org_gate', gate)
    },
  }
}
