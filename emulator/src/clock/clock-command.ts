import type { Clock } from './clock'

const EARLIEST = Date.UTC(2000, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)

/** What a caller may ask of the clock: exactly one of the fields. */
export interface ClockCommand {
  /** An instant: UTC milliseconds or an ISO 8601 string with a zone. */
  now?: number | string
  offsetMs?: number
  advanceMs?: number
  reset?: boolean
}

/**
 * The offset from real time that a command asks for.
 * @throws RangeError when the command names none or several fields, or an instant outside 2000–2100
 */
export function offsetAfter(command: ClockCommand, clock: Clock): number {
  const named = [command.now, command.offsetMs, command.advanceMs, command.reset].filter(
    (field) => field !== undefined,
  )
  if (named.length !== 1) throw new RangeError('Give exactly one of now, offsetMs, advanceMs, reset.')
  const target = requestedOffset(command, clock)
  const instant = Date.now() + target
  if (!(instant >= EARLIEST && instant < LATEST))
    throw new RangeError('The clock stays between the years 2000 and 2100.')
  return target
}

function requestedOffset(command: ClockCommand, clock: Clock): number {
  if (command.reset !== undefined) return 0
  if (command.advanceMs !== undefined) return clock.offset() + Number(command.advanceMs)
  if (command.offsetMs !== undefined) return Number(command.offsetMs)
  const instant = typeof command.now === 'string' ? Date.parse(command.now) : Number(command.now)
  return instant - Date.now()
}
