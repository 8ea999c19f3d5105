import type { Clock } from '../clock/clock'
import { offsetAfter } from '../clock/clock-command'
import { HttpFailure } from '../http/http-failure'
import type { Route } from '../http/router'
import type { Timers } from '../timers/timers'
import { inspectionRoute, notFound, readFields } from './inspection-route'

/**
 * The clock and what follows it. A move answers when the timers it made due have finished.
 * @param settle lets happen what the rest of the world would have done by then, before the timers
 */
export function clockRoutes(clock: Clock, timers: Timers, settle: () => Promise<void>): Route[] {
  const reading = () => ({ now: clock.now(), offsetMs: clock.offset() })
  return [
    inspectionRoute('GET', 'clock', reading),
    inspectionRoute('POST', 'clock', async (exchange) => {
      const target = requestedOffset(await readFields(exchange), clock)
      const before = clock.now()
      clock.moveTo(target)
      await settle()
      const fired = await timers.afterMove(before, clock.now())
      return { ...reading(), fired }
    }),
    inspectionRoute('GET', 'timers', () => timers.list()),
    inspectionRoute(
      'POST',
      'timers/:function/:name/fire',
      async ({ parameters: [owner = '', name = ''] }) => {
        const firing = await timers.fire(owner, name)
        if (firing === undefined) throw notFound(`timer ${owner}/${name}`)
        return firing
      },
    ),
  ]
}

function requestedOffset(command: Record<string, unknown>, clock: Clock): number {
  try {
    return offsetAfter(command, clock)
  } catch (error) {
    if (error instanceof RangeError) throw new HttpFailure(400, 'INVALID_PARAM', error.message)
    throw error
  }
}
