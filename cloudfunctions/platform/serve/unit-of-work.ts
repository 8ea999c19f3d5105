import type { Actor, Caller } from '../access/actor'
import type { Confirmation } from '../access/use-up-confirmation'
import type { AuditEntry, AuditRecord } from '../audit/audit.documents'
import type { FieldCipher } from '../crypto/field-cipher'
import type { KeyedHash } from '../crypto/keyed-hash'
import type { Database, Transaction } from '../database/database'
import type { HandoverDocument, HandoverRequest } from '../handover/handover.documents'
import { makeHandover } from '../handover/make-handover'
import type { IdempotencyRepository } from '../idempotency/idempotency.repository'
import { positionOf } from '../ids/position'
import type { MessageRequest } from '../outbox/outbox.documents'
import { enqueueMessage, withdrawMessage } from '../outbox/outbox.repository'

/** One change: business rows, audit entries and messages that become visible together or not at all. */
export interface Change extends Transaction {
  /** Adds an entry to the audit log. A repeat of the same request makes the same entry. */
  audit(record: AuditRecord): Promise<void>
  /** Has a message sent once the change is committed. An occasion is one message, however often it is named. @returns its id */
  enqueue(message: MessageRequest): Promise<string>
  /** Cancels the message of an occasion if it has not left yet. @returns whether it will not leave */
  withdraw(occasion: string): Promise<boolean>
  /** Tells another feature what it has to do about this change; told once for every occasion. */
  handOver(handover: HandoverRequest): Promise<void>
}

export interface UnitOfWork {
  /**
   * Runs a change in one transaction, again when another writer came first, and answers what it returned. For a contract
   * whose repeats get the stored answer (`idempotency: 'key'`), the change returns the use case's answer.
   * @param occasion tells the commits of one call apart where several are about the same subject
   */
  commit<R>(change: (change: Change) => Promise<R>, occasion?: string): Promise<R>
}

/** What `serve` does with it besides. */
export interface ServedUnitOfWork extends UnitOfWork {
  /** Uses up the call's confirmation where no change has done so. @throws NotConfirmedError when it does not hold */
  useUpConfirmation(): Promise<void>
}

/** The call that a change belongs to. */
export interface CallFacts {
  actor: Actor
  caller: Caller
  action: string
  requestId: string
  now: number
  /**
   * True where citizens act for themselves: the log then holds a pseudonym that differs from subject to subject, so that
   * it proves what happened without telling which ratings are one person's.
   */
  pseudonymous: boolean
  /** Set for contracts whose repeats are answered from the stored answer. */
  idempotencyKey?: string
  /** Set for sensitive calls from a PC: used up in the transaction of the first change. */
  confirmation?: Confirmation
}

/** From where a member of staff called; nothing is kept of anybody else's whereabouts. */
function whereOf({ actor, caller }: CallFacts): Pick<AuditEntry, 'address' | 'browser'> {
  if (actor.kind !== 'staff') return {}
  return {
    ...(caller.address === undefined ? {} : { address: caller.address }),
    ...(actor.session === undefined ? {} : { browser: actor.session.browser }),
  }
}

export function createUnitOfWork(
  dependencies: {
    database: Database
    idempotency: IdempotencyRepository
    hash: KeyedHash
    cipher: FieldCipher
  },
  call: CallFacts,
): ServedUnitOfWork {
  let { confirmation } = call
  const entryOf = (record: AuditRecord, ordinal: number | string): AuditEntry => {
    // The subject belongs to the id: a request number used again for another subject must not pass as logged already.
    const occasion = `${call.actor.id}/${call.action}/${call.requestId}/${record.subject}/${ordinal}`
    const id = dependencies.hash('audit', occasion)
    return {
      _id: id,
      position: positionOf(call.now, id.slice(0, 12)),
      at: call.now,
      ...(call.pseudonymous
        ? { actor: dependencies.hash('audit-pseudonym', `${call.actor.id}/${record.subject}`) }
        : {
            actor: call.actor.id,
            personId: call.actor.personId,
            unitId: call.actor.unitId,
            ...whereOf(call),
          }),
      source: call.caller.source,
      action: call.action,
      subject: record.subject,
      ...(record.reason === undefined ? {} : { reason: record.reason }),
      details: record.details ?? {},
      requestId: call.requestId,
      sealed: false,
    }
  }
  return {
    async useUpConfirmation() {
      await confirmation?.useUpAlone()
      confirmation = undefined
    },
    async commit(change, commitOccasion) {
      const answer = await dependencies.database.transaction(async (transaction) => {
        let ordinal = 0
        await confirmation?.useUp(transaction)
        const answer = await change({
          ...transaction,
          audit: (record) => {
            const place = commitOccasion === undefined ? ordinal : `${commitOccasion}/${ordinal}`
            ordinal += 1
            return transaction.insert<AuditEntry>('audit_entries', entryOf(record, place))
          },
          handOver: (request) =>
            transaction.insert<HandoverDocument>(
              'handovers',
              makeHandover(dependencies.hash, request, call.now),
            ),
          enqueue: (request) => enqueueMessage(dependencies, transaction, request, call.now),
          withdraw: (occasion) => withdrawMessage(dependencies, transaction, occasion, call.now),
        })
        if (call.idempotencyKey !== undefined) {
          await dependencies.idempotency.record(transaction, call.idempotencyKey, answer, call.now)
        }
        return answer
      })
      confirmation = undefined
      return answer
    },
  }
}
