import type { GenericSchema, InferOutput } from 'valibot'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { recipientLookupOf } from '../platform/outbox/seal-message'
import type { HttpAnswer, HttpRoute } from '../platform/serve/serve-http'
import { inParallel } from './in-parallel'
import type { NoticeDependencies } from './notice.dependencies'
import { readReceipts } from './receipt-fields'
import { bringsKey } from './receipt-key'

const PARALLEL = 8

/** What the provider takes for a receipt that has arrived; anything else it pushes again. */
const TAKEN: HttpAnswer = { status: 200, body: { code: 0, msg: '接收成功' } }

const refuse = (status: number, msg: string): HttpAnswer => ({ status, body: { code: status, msg } })

/**
 * A route that takes a pushed list, element by element, each in a transaction of its own. When one of them fails the
 * provider pushes the list again, and those that were done already change nothing.
 */
export function takeReceipts<Field extends GenericSchema>(
  field: Field,
  take: (dependencies: NoticeDependencies, receipt: InferOutput<Field>) => Promise<void>,
): HttpRoute<NoticeDependencies> {
  return async (dependencies, { body, method, query }) => {
    if (!bringsKey(query.key, dependencies.environment.receiptKey)) return refuse(403, '密钥不对')
    if (method !== 'POST') return refuse(405, '只接收POST')
    const receipts = readReceipts(body, field)
    if (receipts === undefined) return refuse(400, '不是回执列表')
    await inParallel(
      receipts,
      PARALLEL,
      () => false,
      (receipt) => take(dependencies, receipt),
    )
    return TAKEN
  }
}

/** The message that a receipt is about: by what it brings back, and only if it went to that very number. */
export async function messageOf(
  { hash, messages }: Pick<NoticeDependencies, 'hash' | 'messages'>,
  outId: string,
  phone: string | undefined,
): Promise<OutboxMessage | undefined> {
  const lookup = phone === undefined ? undefined : recipientLookupOf(hash, phone)
  const found = await messages.byOutId(outId)
  return found.find(({ recipientLookup }) => lookup === undefined || recipientLookup === lookup)
}
