import type { Database, Transaction } from '../../platform/database/database'
import type { ClaimAttemptsDocument, ClaimDocument, RecipientDocument } from '../openness.documents'

/** People that one caller can prove to be. */
export const MOST_CLAIMS = 20

/** Who has proved to be whom, and the wrong tries. */
export interface ClaimsRepository {
  /** @param id `recipientIdOf` */
  recipient(id: string): Promise<RecipientDocument | undefined>
  ofActor(actorId: string): Promise<ClaimDocument[]>
  put(transaction: Transaction, claim: ClaimDocument): Promise<void>
  /** @returns how many there were */
  forget(actorId: string): Promise<number>
  attempts(transaction: Transaction, id: string): Promise<ClaimAttemptsDocument | undefined>
  putAttempts(transaction: Transaction, attempts: ClaimAttemptsDocument): Promise<void>
}

export function createClaimsRepository(database: Database): ClaimsRepository {
  return {
    recipient: (id) => database.get('openness_recipients', id),
    ofActor: (actorId) =>
      database.find<ClaimDocument>('openness_claims', {
        where: { actorId },
        orderBy: ['at', 'asc'],
        limit: MOST_CLAIMS,
      }),
    put: (transaction, claim) => transaction.put('openness_claims', claim),
    forget: (actorId) => database.removeWhere<ClaimDocument>('openness_claims', { actorId }),
    attempts: (transaction, id) => transaction.get('openness_claim_attempts', id),
    putAttempts: (transaction, attempts) => transaction.put('openness_claim_attempts', attempts),
  }
}
