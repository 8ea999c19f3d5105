import type { Database, Patch, Transaction } from '../platform/database/database'
import type { CardDocument } from './rating.documents'

const MOST_CARDS = 1000

export interface CardsRepository {
  find(id: string): Promise<CardDocument | undefined>
  activeOfHall(hallId: string): Promise<CardDocument[]>
  /** The newest card of a window, in use or not. */
  latestOfWindow(windowId: string): Promise<CardDocument | undefined>
  insert(transaction: Transaction, card: CardDocument): Promise<void>
  update(transaction: Transaction, id: string, patch: Patch<CardDocument>): Promise<void>
}

export function createCardsRepository(database: Database): CardsRepository {
  return {
    find: (id) => database.get<CardDocument>('rating_cards', id),
    activeOfHall: (hallId) =>
      database.find<CardDocument>('rating_cards', { where: { hallId, state: 'active' }, limit: MOST_CARDS }),
    async latestOfWindow(windowId) {
      const [latest] = await database.find<CardDocument>('rating_cards', {
        where: { windowId },
        orderBy: ['version', 'desc'],
        limit: 1,
      })
      return latest
    },
    insert: (transaction, card) => transaction.insert('rating_cards', card),
    update: (transaction, id, patch) => transaction.update<CardDocument>('rating_cards', id, patch),
  }
}
