import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Idle } from '../../lib/kiosk/idle-clock'
import { endVisit } from '../../lib/kiosk/visit'
import { goBack, goHome, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { opennessKioskText as text } from '../openness-kiosk.text'
import { Ending } from './ending'
import { Keyboard } from './keyboard/keyboard'
import { useField } from './keyboard/use-field'
import './kiosk-frame.scss'
import './kiosk-pages.scss'
import { PhoneCode } from './phone-code'
import { useAddress } from './use-address'
import { useFixedPlace } from './use-fixed-place'
import { useIdle } from './use-idle'

const OVER: Idle = { phase: 'over' }

/** What a kiosk has around every page: the ways back, the page on one's own phone, a keyboard, and the end of a visit. */
export function KioskFrame() {
  const { canGoBack, hash } = useAddress()
  const places = useFixedPlace()
  const field = useField(hash)
  const idle = useIdle()
  const [isLeaving, setLeaving] = useState(false)
  const isOver = idle.phase === 'over' || isLeaving
  useEffect(() => {
    if (isOver) void endVisit()
  }, [isOver])
  const isStart = hash.startsWith(`#${routes.openness}`)
  return (
    <View className="screen kiosk-frame">
      {field && !isOver && <Keyboard key={hash} field={field} places={places.map(({ name }) => name)} />}
      <View className="kiosk-frame__bar">
        <Pressable className="kiosk-frame__way" disabled={!canGoBack} onPress={goBack}>
          <View className="kiosk-frame__chevron">
            <Icon name="chevron" />
          </View>
          {text.back}
        </Pressable>
        <Pressable className="kiosk-frame__way" disabled={isStart} onPress={goHome}>
          {text.home}
        </Pressable>
        <PhoneCode hash={hash} />
      </View>
      <Ending idle={isOver ? OVER : idle} onLeave={() => setLeaving(true)} />
    </View>
  )
}
