/** What of the open books can be asked about: a line of money, an announcement, or how a power was exercised. */
export const SUBJECT_KINDS = ['line', 'announcement', 'run'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]
export const SUBJECT_KIND_NAMES: Record<SubjectKind, string> = {
  line: '明细',
  announcement: '公开事项',
  run: '权力运行',
}

/** What the public log tells of: a publication, or a step of the exercise of a power. */
export const LOG_SUBJECTS = ['publication', 'run'] as const
export type LogSubject = (typeof LOG_SUBJECTS)[number]

/** What happened to it; `record` is a step of the exercise of a power, which is public at once. */
export const LOG_ACTS = ['publish', 'correct', 'withdraw', 'archive', 'record'] as const
export type LogAct = (typeof LOG_ACTS)[number]
