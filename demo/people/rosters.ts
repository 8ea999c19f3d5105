import {
  type RosterDocument,
  rosterId,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'

const MORNING = { fromMinute: 9 * 60, untilMinute: 12 * 60 }
const AFTERNOON = { fromMinute: 13 * 60 + 30, untilMinute: 17 * 60 + 30 }

/** The two people who serve at a window. */
export function clerkIdsOf(windowId: string): [string, string] {
  return [`${windowId}-a`, `${windowId}-b`]
}

/** A window's two people take mornings and afternoons by turns. */
export function rosterOf(windowId: string, day: string): RosterDocument {
  const [one, other] = clerkIdsOf(windowId)
  const isEven = Number(day.slice(-2)) % 2 === 0
  const [early, late] = isEven ? [one, other] : [other, one]
  return {
    _id: rosterId(windowId, day),
    windowId,
    day,
    shifts: [
      { personId: early, ...MORNING },
      { personId: late, ...AFTERNOON },
    ],
  }
}

/** Who is on duty at a minute of the day. */
export function personOnDuty({ shifts }: RosterDocument, minute: number): string | undefined {
  return shifts.find(({ fromMinute, untilMinute }) => fromMinute <= minute && minute < untilMinute)?.personId
}
