import { Text, View } from '@tarojs/components'
import { goTo, routes } from '../lib/routes'
import { Pressable } from '../ui/action/pressable'
import { Icon } from '../ui/icon/icon'
import { opennessModulesText } from './openness-modules.text'
import './place-bar.scss'

/** Which place a page is about, and the way to choose another. */
export function PlaceBar({ place }: { place: { name?: string } | undefined }) {
  const text = opennessModulesText.place
  const name = place ? (place.name ?? text.unnamed) : text.none
  return (
    <Pressable
      className="place-bar"
      label={place ? text.changeFrom(name) : text.choose}
      onPress={() => goTo(routes.choosePlace)}
    >
      <Icon name="village" />
      <Text className="place-bar__name">{name}</Text>
      <View className="place-bar__change">{place ? text.change : text.pick}</View>
    </Pressable>
  )
}
