import dayjs, { type Dayjs } from 'dayjs'

const MINUTES_A_DAY = 24 * 60

/** Minutes of a day as a time to be shown; the day itself means nothing. */
export function timeOf(minute: number): Dayjs {
  return dayjs('2026-01-01').add(minute, 'minute')
}

/** A time as minutes of the day; midnight at the end of a part of the day is its 1440th minute. */
export function minuteOf(time: Dayjs, isEnd: boolean): number {
  const minute = time.hour() * 60 + time.minute()
  return minute === 0 && isEnd ? MINUTES_A_DAY : minute
}
