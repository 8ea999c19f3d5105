import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

interface Address {
  /** With the sign in front: `#/openness/start/index`. */
  hash: string
  /** Whether a page of this visit lies below. */
  canGoBack: boolean
}

/** What Taro's router tells once a page has come to the front, by whatever way. */
const CHANGED = '__afterTaroRouterChange'

function present(): Address {
  return { hash: window.location.hash, canGoBack: Taro.getCurrentPages().length > 1 }
}

/** The page that is on the screen, as its address. */
export function useAddress(): Address {
  const [address, setAddress] = useState(present)
  useEffect(() => {
    const change = () => setAddress(present())
    Taro.eventCenter.on(CHANGED, change)
    return () => void Taro.eventCenter.off(CHANGED, change)
  }, [])
  return address
}
