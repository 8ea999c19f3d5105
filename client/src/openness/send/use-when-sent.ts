import { useEffect, useRef } from 'react'

/** Calls back when fewer wait in the outbox than before: something has arrived, or was given up. */
export function useWhenSent(waiting: number, onSent: () => void): void {
  const before = useRef(waiting)
  useEffect(() => {
    if (waiting < before.current) onSent()
    before.current = waiting
  }, [waiting, onSent])
}
