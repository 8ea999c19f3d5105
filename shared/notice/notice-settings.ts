/** A part of a day, in minutes from midnight in Shanghai; `until` excluded. */
export interface DayTime {
  fromMinute: number
  untilMinute: number
}

/** What a district can set about messages; every default below is a value in the database, not a constant in the code. */
export interface NoticeSettings {
  /** Nothing but what is urgent leaves in this time; it may go over midnight. */
  quiet: DayTime
  /** When a machine may call somebody. */
  callHours: DayTime[]
  limits: {
    /** Short messages of one template to one number in a day. */
    smsPerTemplateAndDay: number
    /** Calls to one number. */
    callsPerMinute: number
    callsPerHour: number
    callsPerDay: number
  }
  /** What may be spent in a day, in 分; the rest waits for the next day. */
  dailyBudget: number
  /** In 分: of one part of a short message, and of one minute of a call. */
  prices: { smsPart: number; callMinute: number }
  /** Minutes without a receipt after which the provider is asked. */
  askAfterMinutes: number
  /** Minutes after which a message that the provider does not know of was certainly not taken. */
  resendAfterMinutes: number
  /** Hours after which nobody asks any more, and a person has to decide. */
  giveUpAfterHours: number
}

/** Quiet hours and calls: domain rules; limits per number: those of the provider; prices: its list. */
export const DEFAULT_NOTICE_SETTINGS: NoticeSettings = {
  quiet: { fromMinute: 21 * 60, untilMinute: 8 * 60 },
  callHours: [
    { fromMinute: 9 * 60, untilMinute: 12 * 60 },
    { fromMinute: 14 * 60, untilMinute: 20 * 60 + 30 },
  ],
  limits: { smsPerTemplateAndDay: 50, callsPerMinute: 1, callsPerHour: 5, callsPerDay: 20 },
  dailyBudget: 100_000,
  prices: { smsPart: 5, callMinute: 11 },
  askAfterMinutes: 10,
  resendAfterMinutes: 5,
  giveUpAfterHours: 72,
}
