import { Cron } from 'croner'

/** When a timer runs, from the platform's seven fields (second minute hour day month weekday year) in Asia/Shanghai. */
export interface TimerSchedule {
  /** The first due instant after `instant`, in UTC milliseconds; undefined when there is none. */
  nextAfter(instant: number): number | undefined
  /** The last due instant at or before `instant`. */
  lastUntil(instant: number): number | undefined
}

/** @throws Error when the expression has not seven valid fields */
export function parseTimerSchedule(expression: string): TimerSchedule {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== 7) throw new Error(`a timer needs seven fields, not ${fields.length}: ${expression}`)
  const cron = new Cron(fields.join(' '), { timezone: 'Asia/Shanghai', paused: true })
  return {
    nextAfter: (instant) => cron.nextRun(new Date(instant))?.getTime(),
    lastUntil: (instant) => cron.previousRuns(1, new Date(instant + 1))[0]?.getTime(),
  }
}
