import { type Database, oneOf, type Transaction } from '../platform/database/database'
import type { AttemptsDocument, InvitationDocument } from './identity.documents'

const MOST_INVITATIONS = 1000

export interface InvitationsRepository {
  findAll(ids: readonly string[]): Promise<InvitationDocument[]>
  read(transaction: Transaction, id: string): Promise<InvitationDocument | undefined>
  put(transaction: Transaction, invitation: InvitationDocument): Promise<void>
  readAttempts(transaction: Transaction, actorId: string): Promise<AttemptsDocument | undefined>
  putAttempts(transaction: Transaction, attempts: AttemptsDocument): Promise<void>
}

export function createInvitationsRepository(database: Database): InvitationsRepository {
  return {
    findAll: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<InvitationDocument>('identity_invitations', {
            where: { _id: oneOf(ids) },
            limit: MOST_INVITATIONS,
          }),
    read: (transaction, id) => transaction.get<InvitationDocument>('identity_invitations', id),
    put: (transaction, invitation) => transaction.put('identity_invitations', invitation),
    readAttempts: (transaction, actorId) => transaction.get<AttemptsDocument>('identity_attempts', actorId),
    putAttempts: (transaction, attempts) => transaction.put('identity_attempts', attempts),
  }
}
