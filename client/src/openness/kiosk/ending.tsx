import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Idle } from '../../lib/kiosk/idle-clock'
import { accessible } from '../../ui/accessible'
import { ActionButton } from '../../ui/action/action-button'
import { opennessKioskText } from '../openness-kiosk.text'

const text = opennessKioskText.ending
/** Milliseconds for a touch that has begun to end as a press. */
const PRESS = 1_000

interface EndingProps {
  idle: Idle
  onLeave: () => void
}

/**
 * Asks whether somebody is still there. Any touch says so, and presses nothing that lies below: the question goes when the
 * press is over. When the visit is over it hides what was read until the first page is there.
 */
export function Ending({ idle, onLeave }: EndingProps) {
  const [shown, setShown] = useState<Idle>()
  useEffect(() => {
    if (idle.phase === 'ending' || idle.phase === 'over') return setShown(idle)
    const timer = setTimeout(() => setShown(undefined), PRESS)
    return () => clearTimeout(timer)
  }, [idle])
  if (shown?.phase === 'over') return <Over />
  if (shown?.phase !== 'ending') return null
  return (
    <View className="ending" onClick={() => setShown(undefined)} {...accessible({ role: 'alert' })}>
      <View className="ending__card">
        <View className="ending__question">{text.question}</View>
        <View className="ending__seconds">{text.seconds(shown.secondsLeft)}</View>
        <ActionButton text={text.stay} onPress={() => setShown(undefined)} />
        <ActionButton kind="other" text={text.leave} onPress={onLeave} />
      </View>
    </View>
  )
}

function Over() {
  return (
    <View className="ending ending--over" {...accessible({ role: 'alert' })}>
      <View className="ending__card">
        <View className="ending__question">{text.over}</View>
      </View>
    </View>
  )
}
