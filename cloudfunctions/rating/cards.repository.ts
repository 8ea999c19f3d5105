import type { Database, Patch, Transaction } from '../platform/database/database'
import type { CardDocument } from './rating.documents'

const MOST_CARDS = 1000

export interface CardsRepository {
  find(id: string): Promise<CardDocument | undefined>
  activeOfHall(hallId: string): Promise<CardDocument[]>
  /** The newest card of a window, in use or not. */
  latestOfWindow(windowId: string): Promise<CardDocument | undefined>
  /** Newest first, at most a thousand. */
  ofWindow(windowId: string): Promise<CardDocument[]>
  insert(transaction: Transaction, card: CardDocument): Promise<void>
  update(transaction: Transaction, id: string, patch: Patch<CardDocument>): Promise<void>
}

export function createCardsRepository(database: Database): CardsRepository {
  const newestOf = (windowId: string, limit: number) =>
    database.find<CardDocument>('rating_cards', { where: { windowId }, orderBy: ['version', 'desc'], limit })
  return {
    find: (id) => database.get<CardDocument>('rating_cards', id),
    activeOfHall: (hallId) =>
      database.find<CardDocument>('rating_cards', { where: { hallId, state: 'active' }, limit: MOST_CARDS }),
    async latestOfWindow(windowId) {
      const [latest] = await newestOf(windowId, 1)
      return latest
    },
    ofWindow: (windowId) => newestOf(windowId, MOST_CARDS),
    insert: (transaction, card) => transaction.insert('rating_cards', card),
    update: (transaction, id, patch) => transaction.update<CardDocument>('rating_cards', id, patch),
  }
}
