import type { StaffRole } from '../kernel/roles'
import type { SubjectKind } from './subject-kinds'

/** Whose it is to answer. */
export const ANSWER_LEVELS = ['village', 'town', 'district'] as const
export type AnswerLevel = (typeof ANSWER_LEVELS)[number]
export const ANSWER_LEVEL_NAMES: Record<AnswerLevel, string> = {
  village: '村委会',
  town: '镇（街道）',
  district: '区',
}
export const ANSWERERS: Record<AnswerLevel, readonly StaffRole[]> = {
  village: ['village-clerk'],
  town: ['town-reviewer'],
  district: ['inspector'],
}

/** `asked`: waits for an answer. `answered`: the askers may say whether it is clear. */
export const OBJECTION_STATES = ['asked', 'answered', 'closed'] as const
export type ObjectionState = (typeof OBJECTION_STATES)[number]
export const OBJECTION_STATE_NAMES: Record<ObjectionState, string> = {
  asked: '等待答复',
  answered: '已答复',
  closed: '已了结',
}

/** What seems wrong; one tap chooses it. */
export const CONCERNS = [
  'amount',
  'not-received',
  'list',
  'standard',
  'not-done',
  'not-so',
  'incomplete',
  'step-skipped',
  'no-meeting',
  'unclear',
  'other',
] as const
export type Concern = (typeof CONCERNS)[number]
export const CONCERN_NAMES: Record<Concern, string> = {
  amount: '金额不对',
  'not-received': '钱没有收到',
  list: '名单有问题',
  standard: '标准不对',
  'not-done': '事情没有做',
  'not-so': '和实际不一样',
  incomplete: '该公开的没公开全',
  'step-skipped': '程序没走到位',
  'no-meeting': '会没开或人没到齐',
  unclear: '看不明白',
  other: '别的问题',
}
/** What can seem wrong with each kind of what is public. */
export const CONCERNS_OF_SUBJECT: Record<SubjectKind, readonly Concern[]> = {
  line: ['amount', 'not-received', 'list', 'standard', 'not-done', 'unclear', 'other'],
  announcement: ['unclear', 'not-so', 'incomplete', 'other'],
  run: ['step-skipped', 'no-meeting', 'not-so', 'other'],
}

/** Everything that can happen to an objection. */
export const OBJECTION_STEPS = ['ask', 'join', 'answer', 'raise', 'object-again', 'settle', 'close'] as const
export type ObjectionStep = (typeof OBJECTION_STEPS)[number]

export const OBJECTION_QUEUES = ['to-answer', 'late', 'answered', 'closed', 'all'] as const
export type ObjectionQueue = (typeof OBJECTION_QUEUES)[number]
