import { useEffect, useState } from 'react'
import { watchNetwork } from './watch-network'

/** Whether the phone has a network; true until it says otherwise. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => watchNetwork(setOnline), [])
  return online
}
