import type { MessageState } from '@qingjian/shared/notice/message-state'
import { DEFAULT_NOTICE_SETTINGS, type NoticeSettings } from '@qingjian/shared/notice/notice-settings'
import type { FieldCipher } from '../crypto/field-cipher'
import type { KeyedHash } from '../crypto/keyed-hash'
import { type Database, oneOf } from '../database/database'
import { insertMissing } from '../database/insert-missing'
import type { MessageRequest, OutboxMessage } from './outbox.documents'
import { messageIdOf, sealMessage } from './seal-message'

/** Where a message stands, as far as others need to know: in our queue, with the provider, or settled. */
export type OutboxStanding = 'waiting' | 'submitted' | 'settled'

/** What features that send many messages at once do with the outbox; a single one goes through `Change.enqueue`. */
export interface OutboxDoor {
  /** Writes the messages of some occasions, those that are there already left alone; each is one write. */
  enqueueAll(requests: readonly MessageRequest[], now: number): Promise<void>
  /** Where the messages of some occasions stand, by occasion; those without a message are missing. */
  standing(occasions: readonly string[]): Promise<Map<string, OutboxStanding>>
  /** What a part of a short message costs, in 分. */
  priceOfPart(): Promise<number>
}

export function createOutboxDoor(
  database: Database,
  keys: { cipher: FieldCipher; hash: KeyedHash },
): OutboxDoor {
  return {
    async enqueueAll(requests, now) {
      const messages = requests.map((request) => sealMessage(keys, request, now))
      await insertMissing<OutboxMessage>(database, 'outbox_messages', messages)
    },
    async standing(occasions) {
      const byId = new Map(occasions.map((one) => [messageIdOf(keys.hash, one), one]))
      const rows = await database.find<OutboxMessage>('outbox_messages', {
        where: { _id: oneOf([...byId.keys()]) },
        fields: ['state'],
        limit: 1000,
      })
      return new Map(rows.map(({ _id, state }) => [byId.get(_id) ?? '', standingIn(state)]))
    },
    async priceOfPart() {
      const stored = await database.get<NoticeSettings & { _id: string }>('settings', 'notice')
      return (stored ?? DEFAULT_NOTICE_SETTINGS).prices.smsPart
    },
  }
}

function standingIn(state: MessageState): OutboxStanding {
  if (state === 'queued') return 'waiting'
  return state === 'sending' || state === 'submitted' ? 'submitted' : 'settled'
}
