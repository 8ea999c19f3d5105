import { newRequestId } from '@qingjian/shared/transport/request-id'
import { type StoredState, storedState } from '../stored-state'
import type { Delivery, OutboxEntry, Posted, Sender } from './entry'

export interface Outbox {
  entries: StoredState<OutboxEntry[]>
  /** Says how entries of a kind are delivered; before that they wait. */
  register<Payload, Answer>(kind: string, sender: Sender<Payload, Answer>): void
  /** Stores first, then tries to send: what was submitted survives the page, the app and the network. */
  post<Payload, Answer>(kind: string, title: string, payload: Payload): Posted<Answer>
  /** Tries everything that waits, oldest first. */
  flush(): Promise<void>
  retry(id: string): Promise<void>
  discard(id: string): void
}

export function createOutbox(entries: StoredState<OutboxEntry[]>, clock: () => number): Outbox {
  const senders = new Map<string, Sender<unknown, unknown>>()
  const underWay = new Map<string, Promise<Delivery<unknown>>>()

  const change = (id: string, patch: Partial<OutboxEntry>) =>
    entries.set(entries.get().map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)))
  const discard = (id: string) => {
    entries.set(entries.get().filter((entry) => entry.id !== id))
  }

  async function deliver(entry: OutboxEntry): Promise<Delivery<unknown>> {
    const send = senders.get(entry.kind)
    if (!send) return { outcome: 'waiting', failure: { code: 'UNAVAILABLE', message: '' } }
    const answer = await send(entry.payload, entry.id, (payload) => change(entry.id, { payload }))
    if (answer.ok) {
      discard(entry.id)
      return { outcome: 'sent', data: answer.data }
    }
    const state = answer.error.code === 'UNAVAILABLE' ? 'waiting' : 'refused'
    change(entry.id, { state, failure: answer.error })
    return { outcome: state, failure: answer.error }
  }

  /** One delivery at a time for each entry, whoever asks. */
  function attempt(entry: OutboxEntry): Promise<Delivery<unknown>> {
    const running = underWay.get(entry.id)
    if (running) return running
    const delivery = deliver(entry).finally(() => underWay.delete(entry.id))
    underWay.set(entry.id, delivery)
    return delivery
  }

  return {
    entries,
    discard,
    register: (kind, sender) => {
      senders.set(kind, sender as Sender<unknown, unknown>)
    },
    post<Payload, Answer>(kind: string, title: string, payload: Payload) {
      const entry: OutboxEntry = {
        id: newRequestId(),
        kind,
        title,
        payload,
        createdAt: clock(),
        state: 'waiting',
      }
      entries.set([...entries.get(), entry])
      return { id: entry.id, delivery: attempt(entry) as Promise<Delivery<Answer>> }
    },
    async flush() {
      for (const entry of entries.get()) if (entry.state === 'waiting') await attempt(entry)
    },
    async retry(id) {
      const entry = entries.get().find((one) => one.id === id)
      if (entry) await attempt({ ...entry, state: 'waiting' })
    },
  }
}

export const outbox = createOutbox(storedState<OutboxEntry[]>('outbox', []), Date.now)
