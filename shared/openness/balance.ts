import { levelOf, type RegionLevel } from '../kernel/region-code'
import type { LineKind } from './line-kinds'

/** Lines that a link names at most. */
const MOST_LINK_LINES = 20
const SOURCE = 'source:'

/** What a holder's books of one fund are wrong about. */
export type BookProblem = 'overdrawn' | 'missing' | 'surplus'

/** What came, went and is said to be there, in 分. */
export interface BookSums {
  received: number
  passedOn: number
  paid: number
  /** As it was stated last; missing where nothing was. */
  held?: number | undefined
  /** What came minus what went after the day of that statement. */
  since?: number | undefined
}

export interface Balance {
  /** What has to be there: received − passed on − paid. */
  shouldHold: number
  /** held + since − shouldHold, or shouldHold where it is below zero; 0 when the books balance. */
  difference: number
  problem?: BookProblem
}

/**
 * Whether books balance. What is stated is true of its day: what moved since is reckoned on. More gone than came is
 * overdrawn, whatever is stated; a holder that states nothing is believed.
 */
export function balanceOf({ held, paid, passedOn, received, since = 0 }: BookSums): Balance {
  const shouldHold = received - passedOn - paid
  if (shouldHold < 0) return { shouldHold, difference: shouldHold, problem: 'overdrawn' }
  const difference = held === undefined ? 0 : held + since - shouldHold
  if (difference === 0) return { shouldHold, difference }
  return { shouldHold, difference, problem: difference < 0 ? 'missing' : 'surplus' }
}

/** The id under which somebody above this district passes money on. */
export function sourceId(name: string): string {
  return `${SOURCE}${name}`
}

/** Part of what a publication says of a place, summed up; of a correction or withdrawal the difference that it makes. */
export interface BookEntry {
  kind: LineKind
  fundId?: string | undefined
  /** The place that it is about: of an allocation the one that receives. */
  regionId: string
  regionName: string
  /** Whose money it was before: a place's code, or `sourceId`. */
  holderId: string
  holderName: string
  /** In 分. */
  amount: number
  /** How many lines; 0 of a correction, below zero of a withdrawal. */
  count: number
  /** On which it moved, or was held. What moves to another day counts −1 on the old and 1 on the new. */
  day?: string | undefined
  /** Of allocations, a few. */
  lineIds?: readonly string[] | undefined
}

/** A holder's books of one fund. */
export interface BookNode extends Balance {
  id: string
  name: string
  level: 'source' | RegionLevel
  received: number
  passedOn: number
  paid: number
  /** How many payments. */
  payments: number
  held?: { amount: number; day: string }
  /** What came minus what went after that day, where something did. */
  since?: number
}

/** What went from one holder to another. */
export interface BookLink {
  from: string
  to: string
  amount: number
  lineIds: string[]
}

interface Account {
  name: string
  received: number
  passedOn: number
  paid: number
  payments: number
  /** What came minus what went on each day. */
  moved: Map<string, number>
  /** What is stated for each day, and how many say so. */
  stated: Map<string, { amount: number; count: number }>
}

/**
 * The books of a fund: every holder with what came, went and has to be there, and what flowed between them. A source
 * stands outside and has no books. Holders come from the source downwards, each level in the order of its ids.
 */
export function booksOf(
  entries: readonly BookEntry[],
  fundId: string,
): { nodes: BookNode[]; links: BookLink[] } {
  const accounts = new Map<string, Account>()
  const links = new Map<string, BookLink>()
  for (const entry of entries) {
    if (entry.fundId !== fundId) continue
    const holder = accountIn(accounts, entry.holderId, entry.holderName)
    BOOKINGS[entry.kind]?.(holder, entry)
    if (entry.kind !== 'allocation') continue
    receive(accountIn(accounts, entry.regionId, entry.regionName), entry)
    addLink(links, entry)
  }
  return {
    nodes: [...accounts]
      .map(([id, account]) => nodeOf(id, account))
      .filter(isAnything)
      .sort(downwards),
    links: [...links.values()].filter(({ amount }) => amount !== 0),
  }
}

/** What each kind means for whoever held the money before. */
const BOOKINGS: Partial<Record<LineKind, (holder: Account, entry: BookEntry) => void>> = {
  allocation: (holder, { amount, day }) => {
    holder.passedOn += amount
    move(holder, -amount, day)
  },
  payment: (holder, { amount, count, day }) => {
    holder.paid += amount
    holder.payments += count
    move(holder, -amount, day)
  },
  expense: (holder, { amount, day }) => {
    holder.paid += amount
    move(holder, -amount, day)
  },
  holding: ({ stated }, { amount, count, day = '' }) => {
    const before = stated.get(day) ?? { amount: 0, count: 0 }
    stated.set(day, { amount: before.amount + amount, count: before.count + count })
  },
}

function receive(holder: Account, { amount, day }: BookEntry): void {
  holder.received += amount
  move(holder, amount, day)
}

function move({ moved }: Account, amount: number, day = ''): void {
  moved.set(day, (moved.get(day) ?? 0) + amount)
}

function accountIn(accounts: Map<string, Account>, id: string, name: string): Account {
  const known = accounts.get(id)
  if (known) return known
  const sums = { received: 0, passedOn: 0, paid: 0, payments: 0 }
  const account = { name, ...sums, moved: new Map(), stated: new Map() }
  accounts.set(id, account)
  return account
}

function addLink(links: Map<string, BookLink>, entry: BookEntry): void {
  const { amount, holderId: from, lineIds = [], regionId: to } = entry
  const key = `${from}>${to}`
  const link = links.get(key) ?? { from, to, amount: 0, lineIds: [] }
  const all = new Set([...link.lineIds, ...lineIds])
  links.set(key, { ...link, amount: link.amount + amount, lineIds: [...all].slice(0, MOST_LINK_LINES) })
}

function nodeOf(id: string, { moved, stated, ...sums }: Account): BookNode {
  if (id.startsWith(SOURCE)) return { id, level: 'source', ...sums, shouldHold: 0, difference: 0 }
  const held = lastStatement(stated)
  const since = held === undefined ? 0 : movedAfter(moved, held.day)
  return {
    id,
    level: levelOf(id) ?? 'village',
    ...sums,
    ...(held && { held }),
    ...(since !== 0 && { since }),
    ...balanceOf({ ...sums, held: held?.amount, since }),
  }
}

function movedAfter(moved: Account['moved'], day: string): number {
  return [...moved].reduce((sum, [on, amount]) => (on > day ? sum + amount : sum), 0)
}

function lastStatement(stated: Account['stated']): BookNode['held'] {
  const [last] = [...stated]
    .filter(([, { amount, count }]) => count > 0 || amount !== 0)
    .sort(([one], [other]) => (one < other ? 1 : -1))
  return last && { day: last[0], amount: last[1].amount }
}

/** A holder of whom everything was withdrawn is none any more. */
function isAnything({ held, paid, passedOn, received }: BookNode): boolean {
  return held !== undefined || [paid, passedOn, received].some((amount) => amount !== 0)
}

const LEVELS: readonly BookNode['level'][] = ['source', 'district', 'town', 'village']

function downwards(one: BookNode, other: BookNode): number {
  return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || (one.id < other.id ? -1 : 1)
}
