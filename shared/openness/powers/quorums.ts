/** Meetings that can decide, with what each needs to be valid. */
export const MEETINGS = [
  'branch-committee',
  'two-committees',
  'party-members',
  'villager-representatives',
  'villagers',
  'households',
  'members',
  'member-representatives',
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

const HALF: Share = { of: [1, 2], above: false }
const MORE_THAN_HALF: Share = { of: [1, 2], above: true }
const TWO_THIRDS: Share = { of: [2, 3], above: false }

export const QUORUMS: Record<Meeting, Quorum> = {
  'branch-committee': {
    name: '村党组织委员会会议',
    attendance: HALF,
    votes: { ...MORE_THAN_HALF, ofWhom: 'entitled' },
    basis: '中国共产党支部工作条例（试行）：半数以上委员到会',
  },
  'two-committees': {
    name: '村“两委”会议',
    attendance: MORE_THAN_HALF,
    votes: { ...MORE_THAN_HALF, ofWhom: 'present' },
    basis: '村民委员会组织法第二十九条：少数服从多数',
  },
  'party-members': {
    name: '党员大会',
    // 半数以上: half is enough to meet, and not enough to agree.
    attendance: HALF,
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
  members: {
    name: '集体经济组织成员大会',
    attendance: TWO_THIRDS,
    votes: { ...TWO_THIRDS, ofWhom: 'entitled' },
    basis: '农村集体经济组织法第二十七条',
  },
  'member-representatives': {
    name: '集体经济组织成员代表大会',
    // The law asks for two thirds of all in favour, so that no fewer can decide.
    attendance: TWO_THIRDS,
    votes: { ...TWO_THIRDS, ofWhom: 'entitled' },
    basis: '农村集体经济组织法第二十八条',
  },
}
