/** Meetings that can decide, with what each needs to be valid. */
export const MEETINGS = [
  'branch-committee',
  'two-committees',
  'party-members',
  'villager-representatives',
  'villagers',
  'households',
] as const
export type Meeting = (typeof MEETINGS)[number]

/** A part of a whole; `above` wants more than it, else it is enough. */
export interface Share {
  of: [numerator: number, denominator: number]
  above: boolean
}

export interface Quorum {
  name: string
  /** Who has to be there, of those who are entitled. */
  attendance: Share
  /** Who has to be in favour. */
  votes: Share & { ofWhom: 'entitled' | 'present' }
  /** The rule that says so. */
  basis: string
}

const MORE_THAN_HALF: Share = { of: [1, 2], above: true }
const TWO_THIRDS: Share = { of: [2, 3], above: false }

export const QUORUMS: Record<Meeting, Quorum> = {
  'branch-committee': {
    name: '村党组织委员会会议',
    attendance: MORE_THAN_HALF,
    votes: { ...MORE_THAN_HALF, ofWhom: 'entitled' },
    basis: '中国共产党农村基层组织工作条例；少数服从多数',
  },
  'two-committees': {
    name: '村“两委”会议',
    attendance: MORE_THAN_HALF,
    votes: { ...MORE_THAN_HALF, ofWhom: 'present' },
    basis: '村民委员会组织法第二十九条：少数服从多数',
  },
  'party-members': {
    name: '党员大会',
    attendance: MORE_THAN_HALF,
    votes: { ...MORE_THAN_HALF, ofWhom: 'entitled' },
    basis: '中国共产党支部工作条例（试行）第十一条',
  },
  'villager-representatives': {
    name: '村民代表会议',
    attendance: TWO_THIRDS,
    votes: { ...MORE_THAN_HALF, ofWhom: 'present' },
    basis: '村民委员会组织法第二十六条',
  },
  villagers: {
    name: '村民会议',
    attendance: MORE_THAN_HALF,
    votes: { ...MORE_THAN_HALF, ofWhom: 'present' },
    basis: '村民委员会组织法第二十二条',
  },
  households: {
    name: '村民会议（户代表）',
    attendance: TWO_THIRDS,
    votes: { ...MORE_THAN_HALF, ofWhom: 'present' },
    basis: '村民委员会组织法第二十二条',
  },
}
