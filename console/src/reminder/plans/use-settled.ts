import { useEffect, useState } from 'react'

/** Milliseconds without a change after which somebody is taken to have stopped typing. */
const PAUSE = 500

/** A value once it has not changed for half a second, so that not every letter asks the cloud. */
export function useSettled<Value extends string | undefined>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
