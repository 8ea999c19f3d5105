import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { KnownPlace } from '../../lib/session/known-places'
import { LinkRow } from '../../ui/action/link-row'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { opennessText } from '../openness.text'
import type { Town } from './matching-villages'
import './town-villages.scss'

interface TownVillagesProps {
  town: Town
  /** What its own accounts, or the town as a whole, are called. */
  wholeOf: (name: string) => string
  /** Its villages were looked for by name, so they are shown. */
  isLookedFor: boolean
  onChoose: (place: KnownPlace) => void
}

/** A town; its own accounts and its villages come out when it is pressed. */
export function TownVillages({ town, wholeOf, isLookedFor, onChoose }: TownVillagesProps) {
  const text = opennessText.places
  const [isOpened, setOpened] = useState(false)
  const isOpen = isLookedFor || isOpened
  return (
    <View className="town">
      <Pressable
        className="town__head"
        label={isOpen ? text.close(town.name) : text.open(town.name)}
        onPress={() => setOpened(!isOpened)}
      >
        <Text className="town__name">{town.name}</Text>
        <Text className="town__count">{text.villages(town.villages.length)}</Text>
        <View className={isOpen ? 'town__chevron town__chevron--open' : 'town__chevron'}>
          <Icon name="chevron" />
        </View>
      </Pressable>
      {isOpen && (
        <View className="town__villages">
          <LinkRow title={wholeOf(town.name)} onPress={() => onChoose(town)} />
          {town.villages.map((village) => (
            <LinkRow key={village.regionId} title={village.name} onPress={() => onChoose(village)} />
          ))}
        </View>
      )}
    </View>
  )
}
