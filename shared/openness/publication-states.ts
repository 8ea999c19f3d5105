import type { RegionLevel } from '../kernel/region-code'
import type { StaffRole } from '../kernel/roles'

/** What a publication brings: new lines, better versions of published ones, or the withdrawal of some. */
export const PUBLICATION_KINDS = ['lines', 'correction', 'withdrawal'] as const
export type PublicationKind = (typeof PUBLICATION_KINDS)[number]
export const PUBLICATION_KIND_NAMES: Record<PublicationKind, string> = {
  lines: '公开',
  correction: '更正',
  withdrawal: '撤回',
}

/**
 * Where a publication stands. `publishing`: decided, and being written to its end whatever happens. `withdrawn`: every
 * line of it is a tombstone. `discarded`: given up before anybody saw it.
 */
export const PUBLICATION_STATES = [
  'draft',
  'supervisor-review',
  'town-review',
  'district-review',
  'publishing',
  'published',
  'archived',
  'withdrawn',
  'discarded',
] as const
export type PublicationState = (typeof PUBLICATION_STATES)[number]
export const PUBLICATION_STATE_NAMES: Record<PublicationState, string> = {
  draft: '草稿',
  'supervisor-review': '村监委会审',
  'town-review': '镇审',
  'district-review': '区审',
  publishing: '正在发布',
  published: '已发布',
  archived: '已归档',
  withdrawn: '已撤回',
  discarded: '已作废',
}

/** States that everybody sees. */
export const PUBLIC_STATES: readonly PublicationState[] = ['published', 'archived', 'withdrawn']
export const REVIEW_STATES = ['supervisor-review', 'town-review', 'district-review'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

export const PUBLICATION_STEPS = [
  'create',
  'edit',
  'submit',
  'take-back',
  'approve',
  'return',
  'discard',
  'publish',
  'archive',
  'withdraw',
] as const
export type PublicationStep = (typeof PUBLICATION_STEPS)[number]
export const PUBLICATION_STEP_NAMES: Record<PublicationStep, string> = {
  create: '建立草稿',
  edit: '修改',
  submit: '提交审核',
  'take-back': '收回修改',
  approve: '审核通过',
  return: '退回修改',
  discard: '作废',
  publish: '发布',
  archive: '归档',
  withdraw: '全部撤回',
}

/** The reviews that a publication of each level passes, in their order. */
export const REVIEW_ROUTE: Record<RegionLevel, readonly ReviewState[]> = {
  village: ['supervisor-review', 'town-review'],
  town: ['district-review'],
  district: ['district-review'],
}

/** Who writes the publications of each level. */
export const AUTHORS: Record<RegionLevel, readonly StaffRole[]> = {
  village: ['village-clerk'],
  town: ['unit-clerk'],
  district: ['unit-clerk'],
}

/** Who decides at each review. */
export const REVIEWERS: Record<ReviewState, readonly StaffRole[]> = {
  'supervisor-review': ['village-supervisor'],
  'town-review': ['town-reviewer'],
  'district-review': ['inspector', 'leader'],
}

/** What staff look for. */
export const PUBLICATION_QUEUES = [
  /** What the caller may decide upon now. */
  'to-review',
  'draft',
  'in-review',
  'published',
  'archived',
  'withdrawn',
  'all',
] as const
export type PublicationQueue = (typeof PUBLICATION_QUEUES)[number]
