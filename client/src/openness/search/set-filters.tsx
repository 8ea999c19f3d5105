import { Text, View } from '@tarojs/components'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { opennessAskText } from '../openness-ask.text'
import { type FilterName, type Filters, setFiltersOf } from './filters'
import './set-filters.scss'

interface SetFiltersProps {
  filters: Filters
  onRemove: (name: FilterName) => void
}

/** What is looked for; pressing one takes it away. */
export function SetFilters({ filters, onRemove }: SetFiltersProps) {
  const set = setFiltersOf(filters)
  if (set.length === 0) return null
  return (
    <View className="set-filters">
      {set.map(({ label, name }) => (
        <Pressable
          key={name}
          className="set-filters__one"
          label={opennessAskText.search.remove(label)}
          onPress={() => onRemove(name)}
        >
          <Text className="set-filters__label">{label}</Text>
          <Icon name="remove" />
        </Pressable>
      ))}
    </View>
  )
}
