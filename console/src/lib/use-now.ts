import { useEffect, useState } from 'react'

/** The instant, renewed each second, for what runs out before one's eyes. UTC milliseconds. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
