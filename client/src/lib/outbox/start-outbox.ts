import { watchNetwork } from '../network/watch-network'
import { outbox } from './outbox'

const INTERVAL = 30_000

/** Sends what waits: now, when the network comes back, and twice a minute while the app is open. */
export function startOutbox(): () => void {
  const unwatch = watchNetwork((online) => {
    if (online) void outbox.flush()
  })
  const timer = setInterval(() => void outbox.flush(), INTERVAL)
  return () => {
    unwatch()
    clearInterval(timer)
  }
}
