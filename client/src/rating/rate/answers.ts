import { isBadLevel, type Level } from '@qingjian/shared/rating/scale'

/** What a person has put into the rating form so far. */
export interface Answers {
  level?: Level
  /** Only what was chosen by hand; the other dimensions follow the overall level. */
  dimensions: Record<string, Level>
  reasons: string[]
  comment: string
  photos: string[]
  serviceItemId?: string
  mobile: string
  consent: boolean
}

export const NO_ANSWERS: Answers = {
  dimensions: {},
  reasons: [],
  comment: '',
  photos: [],
  mobile: '',
  consent: false,
}

export type AnswerChange =
  | { kind: 'level'; level: Level }
  | { kind: 'dimension'; code: string; level: Level }
  | { kind: 'reason'; code: string }
  | { kind: 'photos'; photos: string[] }
  | { kind: 'words'; patch: Partial<Pick<Answers, 'comment' | 'serviceItemId' | 'mobile' | 'consent'>> }

export function changeAnswers(answers: Answers, change: AnswerChange): Answers {
  switch (change.kind) {
    case 'level':
      return { ...answers, level: change.level }
    case 'dimension':
      return { ...answers, dimensions: { ...answers.dimensions, [change.code]: change.level } }
    case 'reason': {
      const reasons = answers.reasons.includes(change.code)
        ? answers.reasons.filter((code) => code !== change.code)
        : [...answers.reasons, change.code]
      return { ...answers, reasons }
    }
    case 'photos':
      return { ...answers, photos: change.photos }
    case 'words':
      return { ...answers, ...change.patch }
  }
}

/** The level of a dimension: chosen by hand, else the overall one. */
export function dimensionLevel(answers: Answers, code: string): Level | undefined {
  return answers.dimensions[code] ?? answers.level
}

/** Reasons are asked for a 差评 alone. */
export function asksReasons(answers: Answers): boolean {
  return answers.level !== undefined && isBadLevel(answers.level)
}
