import type { Database, Transaction } from '../database/database'
import type { BindingDocument } from './access.documents'

export interface BindingsRepository {
  /** The binding in force of a phone, read anew at every call. */
  find(actorId: string): Promise<BindingDocument | undefined>
  /** Within a transaction, also one that has ended. */
  read(transaction: Transaction, actorId: string): Promise<BindingDocument | undefined>
  put(transaction: Transaction, binding: BindingDocument): Promise<void>
}

export function createBindingsRepository(database: Database): BindingsRepository {
  return {
    async find(actorId) {
      const binding = await database.get<BindingDocument>('identity_bindings', actorId)
      return binding?.endedAt === undefined ? binding : undefined
    },
    read: (transaction, actorId) => transaction.get<BindingDocument>('identity_bindings', actorId),
    put: (transaction, binding) => transaction.put('identity_bindings', binding),
  }
}
