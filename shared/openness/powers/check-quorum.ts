import type { Votes } from './power-fields'
import { type Meeting, QUORUMS, type Share } from './quorums'

export interface QuorumCheck {
  /** Whether enough came for the meeting to decide anything. */
  valid: boolean
  /** Whether it was valid and said yes. */
  agreed: boolean
}

/** How many have to be there, and how many to be in favour, people counted. */
export interface QuorumNeeds {
  present: number
  inFavour: number
}

/** Judges a meeting by the rule for meetings of its kind; numbers of people, compared without fractions. */
export function checkQuorum(meeting: Meeting, { entitled, inFavour, present }: Votes): QuorumCheck {
  const { attendance, votes } = QUORUMS[meeting]
  const valid = isEnough(present, entitled, attendance)
  const whole = votes.ofWhom === 'entitled' ? entitled : present
  return { valid, agreed: valid && isEnough(inFavour, whole, votes) }
}

/** What a meeting needs. @param present how many came; without it, what it takes when just enough come */
export function quorumNeeds(meeting: Meeting, entitled: number, present?: number): QuorumNeeds {
  const { attendance, votes } = QUORUMS[meeting]
  const least = leastOf(entitled, attendance)
  const whole = votes.ofWhom === 'entitled' ? entitled : Math.max(present ?? least, least)
  return { present: least, inFavour: leastOf(whole, votes) }
}

/** What cannot be true of a count, with the field that says so; undefined where it can be. */
export function flawOfVotes({
  against,
  entitled,
  inFavour,
  present,
}: Votes): { field: keyof Votes; message: string } | undefined {
  if (present > entitled) return { field: 'present', message: '到会人数不能比应到人数多' }
  if (inFavour + against > present)
    return { field: 'inFavour', message: '赞成和反对的人数加起来不能比到会人数多' }
  return undefined
}

function isEnough(part: number, whole: number, { above, of: [numerator, denominator] }: Share): boolean {
  return above ? part * denominator > whole * numerator : part * denominator >= whole * numerator
}

function leastOf(whole: number, { above, of: [numerator, denominator] }: Share): number {
  const share = whole * numerator
  return above ? Math.floor(share / denominator) + 1 : Math.ceil(share / denominator)
}
