import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'

/** Where a case of the last weeks is left standing, so that everybody's list has something in it. */
export type Scene =
  | 'untouched'
  | 'assigned'
  | 'misdirected'
  | 'dismissing'
  | 'appeal'
  | 'extension'
  | 'late'
  /** A person has to call. */
  | 'call'
  /** The message is out, and nobody has answered yet. */
  | 'unanswered'
  | 'reopened'

const DAY_MS = 24 * 3_600_000

interface Weeks {
  /** Days before the end of the history, the later one not included. */
  from: number
  until: number
  /** Taken by turns; undefined lets the case go its way. */
  withNumber: readonly (Scene | undefined)[]
  withoutNumber: readonly (Scene | undefined)[]
}

const FRESH: readonly Scene[] = ['untouched', 'dismissing', 'assigned', 'misdirected', 'untouched']

const WEEKS: readonly Weeks[] = [
  { from: 4, until: 0, withNumber: FRESH, withoutNumber: FRESH },
  {
    from: 15,
    until: 7,
    withNumber: ['call', 'unanswered', 'reopened', undefined, 'call'],
    withoutNumber: ['extension', 'appeal', undefined, undefined, 'extension', undefined],
  },
  { from: 40, until: 30, withNumber: [undefined], withoutNumber: [undefined, 'late', undefined, undefined] },
]

/** Gives the cases of the last weeks their scenes by turns, in the order in which they are asked for. */
export function createScenes(end: number): (rating: RatingDocument) => Scene | undefined {
  const turns = new Map<string, number>()
  return ({ contact, submittedAt }) => {
    const days = (end - submittedAt) / DAY_MS
    const weeks = WEEKS.find(({ from, until }) => days < from && days >= until)
    if (!weeks) return undefined
    // The fresh ones go by turns whether or not they have a number.
    const which =
      contact !== undefined && weeks.withNumber !== weeks.withoutNumber ? 'withNumber' : 'withoutNumber'
    const key = `${weeks.from}/${which}`
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    return weeks[which][turn % weeks[which].length]
  }
}
