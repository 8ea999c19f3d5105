import * as v from 'valibot'
import { DEFAULT_SAMPLE_PERCENT } from '../kernel/sample-percent'

/* @__NO_SIDE_EFFECTS__ */
function whole(least: number, most: number) {
  return v.pipe(
    v.number(),
    v.integer('请填写整数'),
    v.minValue(least, `最少${least}`),
    v.maxValue(most, `最多${most}`),
  )
}

const minuteField = whole(0, 1440)
/** A call needs some time. */
const SHORTEST_WINDOW_MINUTES = 30

const windowField = v.pipe(
  v.object({ fromMinute: minuteField, untilMinute: minuteField }),
  v.check(
    ({ fromMinute, untilMinute }) => untilMinute - fromMinute >= SHORTEST_WINDOW_MINUTES,
    `一个时段至少${SHORTEST_WINDOW_MINUTES}分钟，开始要早于结束`,
  ),
)

function areApart(windows: { fromMinute: number; untilMinute: number }[]): boolean {
  const sorted = [...windows].sort((one, other) => one.fromMinute - other.fromMinute)
  return sorted.every(
    ({ fromMinute }, index) => index === 0 || fromMinute >= (sorted[index - 1]?.untilMinute ?? 0),
  )
}

/** When and how often people are asked. */
export const followUpSettingsField = v.object({
  /** Share of good ratings that are asked about, in percent. */
  samplePercent: whole(0, 100),
  /** Hours that an answer to the message is waited for before the first call. */
  messageHours: whole(1, 168),
  /** Calls of machine and person together. */
  callAttempts: whole(1, 6),
  /** How many of them the machine makes. */
  automaticCalls: whole(0, 6),
  /** Working days within which the calls are made. */
  callDays: whole(1, 10),
  /** Hours between two calls. */
  hoursBetween: whole(1, 24),
  /** When people may be called, in minutes of the Shanghai day. */
  windows: v.pipe(
    v.array(windowField),
    v.minLength(1, '至少要有一个可以打电话的时段'),
    v.maxLength(4, '最多4个时段'),
    v.check(areApart, '时段不能重叠'),
  ),
  /** Days that a case without any contact waits for the citizen's own word in the mini-program. */
  silentDays: whole(1, 60),
})

export type FollowUpSettings = v.InferOutput<typeof followUpSettingsField>

export const DEFAULT_FOLLOW_UP_SETTINGS: FollowUpSettings = {
  samplePercent: DEFAULT_SAMPLE_PERCENT,
  messageHours: 24,
  callAttempts: 3,
  automaticCalls: 2,
  callDays: 2,
  hoursBetween: 2,
  windows: [
    { fromMinute: 9 * 60, untilMinute: 12 * 60 },
    { fromMinute: 14 * 60, untilMinute: 20 * 60 + 30 },
  ],
  silentDays: 7,
}
