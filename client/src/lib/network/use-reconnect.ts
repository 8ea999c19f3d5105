import { useEffect, useRef } from 'react'
import { watchNetwork } from './watch-network'

/** Calls back each time the network returns after it was gone. */
export function useReconnect(onReconnect: () => void): void {
  const latest = useRef(onReconnect)
  latest.current = onReconnect
  useEffect(() => {
    let wasOnline = true
    return watchNetwork((online) => {
      if (online && !wasOnline) latest.current()
      wasOnline = online
    })
  }, [])
}
