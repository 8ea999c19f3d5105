import { type Database, oneOf, type Transaction } from '../../platform/database/database'
import type { ConsentDocument } from '../reminder.documents'

/** What the ciphertext of a consent's openid is bound to. */
export function consentContext(personId: string): string {
  return `reminder_consents/${personId}/openid`
}

/** Who agreed to be told of the next reminder by WeChat; one consent is one message. */
export interface ConsentsRepository {
  find(personId: string): Promise<ConsentDocument | undefined>
  ofPeople(personIds: readonly string[]): Promise<ConsentDocument[]>
  give(transaction: Transaction, consent: ConsentDocument): Promise<void>
  use(personIds: readonly string[]): Promise<void>
}

export function createConsentsRepository(database: Database): ConsentsRepository {
  const collection = 'reminder_consents'
  return {
    find: (personId) => database.get<ConsentDocument>(collection, personId),
    ofPeople: async (personIds) =>
      personIds.length === 0
        ? []
        : database.find<ConsentDocument>(collection, { where: { _id: oneOf(personIds) }, limit: 1000 }),
    give: (transaction, consent) => transaction.put<ConsentDocument>(collection, consent),
    use: async (personIds) => {
      if (personIds.length > 0)
        await database.removeWhere<ConsentDocument>(collection, { _id: oneOf(personIds) })
    },
  }
}
