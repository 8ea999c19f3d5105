import { useEffect, useState } from 'react'
import { type Idle, startIdleClock } from '../../lib/kiosk/idle-clock'

/** Whatever somebody does who is still there. */
const TOUCHES = ['pointerdown', 'touchmove', 'wheel', 'keydown'] as const

/** How long ago the screen was touched, as far as it matters. */
export function useIdle(): Idle {
  const [idle, setIdle] = useState<Idle>({ phase: 'unused' })
  useEffect(() => {
    const clock = startIdleClock(() => performance.now(), setIdle)
    for (const touch of TOUCHES) window.addEventListener(touch, clock.touch, { capture: true, passive: true })
    return () => {
      clock.stop()
      for (const touch of TOUCHES) window.removeEventListener(touch, clock.touch, { capture: true })
    }
  }, [])
  return idle
}
