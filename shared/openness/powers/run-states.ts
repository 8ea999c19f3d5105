/** Where the exercise of a power stands. `abandoned`: given up, with the reason in public. */
export const RUN_STATES = ['running', 'done', 'abandoned'] as const
export type RunState = (typeof RUN_STATES)[number]
export const RUN_STATE_NAMES: Record<RunState, string> = {
  running: '正在办理',
  done: '已办结',
  abandoned: '已中止',
}

/** What a record tells. `held`: a meeting that was not valid or did not agree; the step stays open. */
export const RECORD_OUTCOMES = ['done', 'held', 'skipped'] as const
export type RecordOutcome = (typeof RECORD_OUTCOMES)[number]

/** What everybody sees went otherwise than the list says. */
export const DEVIATIONS = [
  'skipped',
  'late',
  'no-quorum',
  'not-agreed',
  'posted-too-short',
  'material-missing',
  'recorded-late',
] as const
export type Deviation = (typeof DEVIATIONS)[number]
export const DEVIATION_NAMES: Record<Deviation, string> = {
  skipped: '跳过了这一步',
  late: '超过了时限',
  'no-quorum': '到会人数不够，会议无效',
  'not-agreed': '没有通过',
  'posted-too-short': '公示天数不够',
  'material-missing': '材料不齐',
  'recorded-late': '事后补录',
}

/** Days after which a record counts as made up afterwards. */
export const PROMPT_DAYS = 5
