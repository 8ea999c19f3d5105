import type { Agenda } from '../clock/agenda'
import type { GatewayName } from '../faults/fault'
import type { Faults } from '../faults/faults'
import type { RowStore } from '../phones/row-store'
import type { ReceiptBody, ReceiptKind } from './receipt'

/** A receipt that nobody has taken yet. */
export interface WaitingReceipt {
  sequence: number
  gateway: GatewayName
  kind: ReceiptKind
  body: ReceiptBody
  dueAt: number
  /** How often it was pushed in vain. */
  attempts: number
}

export interface ReceiptQueueOptions {
  rows: RowStore<WaitingReceipt>
  agenda: Agenda
  faults: Faults
  now(): number
  /** Where each kind goes; a kind without an address is not pushed. */
  addresses: Partial<Record<ReceiptKind, string>>
  /** Posts a list and says whether it was taken. Never rejects. */
  post(address: string, receipts: ReceiptBody[]): Promise<boolean>
}

export interface ReceiptCounts {
  waiting: number
  taken: number
  givenUp: number
}

const MINUTE = 60_000
/** Source: Alibaba Cloud, “SmsUp”: again after 1, 5 and 10 minutes, then no more. */
const RETRIES_AFTER = [MINUTE, 5 * MINUTE, 10 * MINUTE]
const LARGEST_BATCH = 50
/** By how much a receipt comes late that others overtake. */
const OVERTAKEN_BY = 90_000
const REPEATED_AFTER = 1_000
/** Receipts of one moment are pushed in one list. */
const MOMENT = 250
const AGENDA_KEY = 'receipts'

/** Pushes receipts when they are due, and again until they are taken. */
export class ReceiptQueue {
  private readonly counts: Record<GatewayName, Omit<ReceiptCounts, 'waiting'>> = {
    sms: { taken: 0, givenUp: 0 },
    voice: { taken: 0, givenUp: 0 },
  }
  private pushing: Promise<void> = Promise.resolve()
  private wakeUp = Number.POSITIVE_INFINITY

  constructor(private readonly options: ReceiptQueueOptions) {
    this.schedule()
  }

  /** Resolves once it would survive a kill. */
  async add(gateway: GatewayName, kind: ReceiptKind, body: ReceiptBody, dueAt: number): Promise<void> {
    const { addresses, faults } = this.options
    if (addresses[kind] === undefined) return
    if (faults.draw(gateway, ['lost-receipts']) !== undefined) return
    const late = faults.draw(gateway, ['disordered-receipts']) === undefined ? 0 : OVERTAKEN_BY
    const twice = faults.draw(gateway, ['duplicate-receipts']) !== undefined
    const receipt = { gateway, kind, body, dueAt: dueAt + late, attempts: 0 }
    this.wakeUpAt(receipt.dueAt)
    await this.put(receipt)
    if (twice) await this.put({ ...receipt, dueAt: receipt.dueAt + REPEATED_AFTER })
  }

  /** Pushes everything that is due; resolves when it was taken or has to wait again. */
  pushDue(): Promise<void> {
    this.pushing = this.pushing.then(() => this.pushBatches())
    return this.pushing
  }

  /** Brings forward what waits for its next attempt. */
  async pushAll(): Promise<void> {
    const now = this.options.now()
    for (const row of [...this.options.rows.values()])
      await this.options.rows.put(row.sequence, { ...row, dueAt: Math.min(row.dueAt, now) })
    await this.pushDue()
  }

  countsOf(gateway: GatewayName): ReceiptCounts {
    const waiting = [...this.options.rows.values()].filter((row) => row.gateway === gateway).length
    return { waiting, ...this.counts[gateway] }
  }

  async clear(): Promise<void> {
    await this.options.rows.clear()
    this.schedule()
  }

  private async put(receipt: Omit<WaitingReceipt, 'sequence'>): Promise<void> {
    const sequence = this.options.rows.last + 1
    await this.options.rows.put(sequence, { ...receipt, sequence })
  }

  private async pushBatches(): Promise<void> {
    for (let batch = this.nextBatch(); batch.length > 0; batch = this.nextBatch()) await this.push(batch)
    this.schedule()
  }

  /** The receipts that are due longest, of one kind. */
  private nextBatch(): WaitingReceipt[] {
    const now = this.options.now()
    const due = [...this.options.rows.values()]
      .filter((row) => row.dueAt <= now)
      .sort((one, other) => one.dueAt - other.dueAt || one.sequence - other.sequence)
    return due.filter((row) => row.kind === due[0]?.kind).slice(0, LARGEST_BATCH)
  }

  private async push(batch: WaitingReceipt[]): Promise<void> {
    const { addresses, post, rows } = this.options
    const address = addresses[batch[0]?.kind ?? 'sms-report']
    const taken =
      address !== undefined &&
      (await post(
        address,
        batch.map(({ body }) => body),
      ))
    // One that was cleared in the meantime must not come back.
    const left = batch.filter(({ sequence }) => rows.get(sequence) !== undefined)
    await Promise.all(left.map((receipt) => this.afterPush(receipt, taken)))
  }

  private async afterPush(receipt: WaitingReceipt, taken: boolean): Promise<void> {
    const { now, rows } = this.options
    const wait = RETRIES_AFTER[receipt.attempts]
    if (!taken && wait !== undefined) {
      await rows.put(receipt.sequence, { ...receipt, attempts: receipt.attempts + 1, dueAt: now() + wait })
      return
    }
    this.counts[receipt.gateway][taken ? 'taken' : 'givenUp'] += 1
    await rows.remove(receipt.sequence)
  }

  /** Looks at what waits, once there is no wake-up that was asked for already. */
  private schedule(): void {
    this.wakeUp = Number.POSITIVE_INFINITY
    for (const { dueAt } of this.options.rows.values()) this.wakeUpAt(dueAt)
  }

  private wakeUpAt(dueAt: number): void {
    const instant = Math.ceil(dueAt / MOMENT) * MOMENT
    if (instant >= this.wakeUp) return
    this.wakeUp = instant
    // Not waited for: a receiver that is slow to answer must not hold up the calls.
    this.options.agenda.at(AGENDA_KEY, instant, () => void this.pushDue())
  }
}
