import type { SLOT_HOURS } from './rating-settings-fields'
import type { ScaleName } from './scale'

export interface Dimension {
  code: string
  label: string
}

/** A reason that a citizen can tick under a 差评; `dimension` says which aspect it speaks of. */
export interface Reason {
  code: string
  label: string
  dimension?: string
}

/** What could be chosen under one version, kept so that the ratings given then stay readable. */
export interface EarlierChoices {
  reasonsVersion: string
  dimensions: Dimension[]
  reasons: Reason[]
  /** When the next version took its place, UTC milliseconds. */
  until: number
}

/** From where on the dashboard points at a window. */
export interface SmellThresholds {
  /** Ratings in the period from which a share says something: for windows of 100 % good, and for few active ratings. */
  minimumCount: number
  /** Ratings of one window within ten minutes that are called a burst. */
  burstCount: number
  /** 主动评价率 below which a window is named, 0–1. */
  activeRate: number
}

/** What a district can set about ratings; every default below is a value in the database, not a constant in the code. */
export interface RatingSettings {
  scale: ScaleName
  dimensions: Dimension[]
  /** Changes with every change of reasons or dimensions, and is stored with each rating. */
  reasonsVersion: string
  reasons: Reason[]
  /** Oldest first. */
  earlierChoices: EarlierChoices[]
  /** One service, one rating: hours of a service slot, counted from midnight. */
  slotHours: (typeof SLOT_HOURS)[number]
  /** Ratings that one person can give in a day, over all windows. */
  dailyCap: number
  /** Below this count a score is hidden. */
  minimumCount: number
  /** Hours for which a scanned card can still be rated, so that a form filled without signal is not lost. */
  visitHours: number
  smells: SmellThresholds
}

export const DEFAULT_RATING_SETTINGS: RatingSettings = {
  scale: 'three',
  dimensions: [
    { code: 'attitude', label: '服务态度' },
    { code: 'efficiency', label: '办事效率' },
    { code: 'integrity', label: '廉洁自律' },
  ],
  reasonsVersion: '2026-1',
  reasons: [
    { code: 'cold', label: '态度冷淡、爱理不理', dimension: 'attitude' },
    { code: 'rude', label: '说话难听、不耐烦', dimension: 'attitude' },
    { code: 'shirking', label: '推来推去、没人管', dimension: 'attitude' },
    { code: 'queue', label: '排队等得太久', dimension: 'efficiency' },
    { code: 'overdue', label: '超过承诺的时间没办好', dimension: 'efficiency' },
    { code: 'repeated-trips', label: '没一次讲清，跑了好几趟', dimension: 'efficiency' },
    { code: 'nobody', label: '上班时间窗口没人', dimension: 'efficiency' },
    { code: 'unlawful-fee', label: '多收费、乱收费', dimension: 'integrity' },
    { code: 'favours', label: '暗示要好处、要关系', dimension: 'integrity' },
    { code: 'other', label: '其他原因' },
  ],
  earlierChoices: [],
  slotHours: 4,
  dailyCap: 5,
  minimumCount: 10,
  visitHours: 72,
  smells: { minimumCount: 30, burstCount: 10, activeRate: 0.2 },
}
