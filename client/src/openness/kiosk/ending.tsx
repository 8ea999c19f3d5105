import { View } from '@tarojs/components'
import type { Idle } from '../../lib/kiosk/idle-clock'
import { accessible } from '../../ui/accessible'
import { ActionButton } from '../../ui/action/action-button'
import { opennessKioskText } from '../openness-kiosk.text'

const text = opennessKioskText.ending

interface EndingProps {
  idle: Idle
  onLeave: () => void
}

/**
 * Asks whether somebody is still there. Any touch says so, and touches nothing that lies below; when the visit is over it
 * hides what was read until the first page is there.
 */
export function Ending({ idle, onLeave }: EndingProps) {
  if (idle.phase !== 'ending' && idle.phase !== 'over') return null
  return (
    <View
      className={idle.phase === 'over' ? 'ending ending--over' : 'ending'}
      {...accessible({ role: 'alert' })}
    >
      <View className="ending__card">
        {idle.phase === 'over' ? (
          <View className="ending__question">{text.over}</View>
        ) : (
          <>
            <View className="ending__question">{text.question}</View>
            <View className="ending__seconds">{text.seconds(idle.secondsLeft)}</View>
            <ActionButton text={text.stay} onPress={() => undefined} />
            <ActionButton kind="other" text={text.leave} onPress={onLeave} />
          </>
        )}
      </View>
    </View>
  )
}
