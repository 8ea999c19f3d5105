/** 三务: of the party, of the village, of its money. */
export const AFFAIR_ARMS = ['party', 'village', 'finance'] as const
export type AffairArm = (typeof AFFAIR_ARMS)[number]
export const AFFAIR_ARM_NAMES: Record<AffairArm, string> = {
  party: '党务公开',
  village: '村务公开',
  finance: '财务公开',
}

/**
 * Where something due stands. `coming`: its time is not over. `open`: due, with days left. `overdue`: due and not public.
 * `out`: public in time. `late`: public after its day.
 */
export const DUE_STATES = ['coming', 'open', 'overdue', 'out', 'late'] as const
export type DueState = (typeof DUE_STATES)[number]

/** The item that the accounts of a village are; the books fulfil it. */
export const ACCOUNTS_ITEM = 'accounts'
