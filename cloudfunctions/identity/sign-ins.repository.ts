import type { Database, Transaction } from '../platform/database/database'
import type { SignInDocument } from './identity.documents'

export interface SignInsRepository {
  find(id: string): Promise<SignInDocument | undefined>
  read(transaction: Transaction, id: string): Promise<SignInDocument | undefined>
  put(transaction: Transaction, signIn: SignInDocument): Promise<void>
}

export function createSignInsRepository(database: Database): SignInsRepository {
  return {
    find: (id) => database.get<SignInDocument>('identity_sign_ins', id),
    read: (transaction, id) => transaction.get<SignInDocument>('identity_sign_ins', id),
    put: (transaction, signIn) => transaction.put('identity_sign_ins', signIn),
  }
}
