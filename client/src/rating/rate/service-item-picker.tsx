import { View } from '@tarojs/components'
import { useState } from 'react'
import { LinkRow } from '../../ui/action/link-row'
import { Pressable } from '../../ui/action/pressable'
import { Sheet } from '../../ui/screen/sheet'
import { ratingText } from '../rating.text'
import './service-item-picker.scss'

interface ServiceItemPickerProps {
  items: readonly { id: string; name: string }[]
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
}

/** Which of the window's service items it was about. */
export function ServiceItemPicker({ items, chosen, onChoose }: ServiceItemPickerProps) {
  const [open, setOpen] = useState(false)
  const { serviceItem, chooseServiceItem, noServiceItem } = ratingText.rate
  const pick = (id: string | undefined) => {
    onChoose(id)
    setOpen(false)
  }
  return (
    <>
      <LinkRow
        title={serviceItem}
        text={items.find((item) => item.id === chosen)?.name ?? chooseServiceItem}
        onPress={() => setOpen(true)}
      />
      <Sheet title={serviceItem} open={open} onClose={() => setOpen(false)}>
        <View>
          {items.map(({ id, name }) => (
            <Pressable
              key={id}
              role="radio"
              checked={id === chosen}
              className={id === chosen ? 'service-item service-item--chosen' : 'service-item'}
              onPress={() => pick(id)}
            >
              {name}
            </Pressable>
          ))}
          <Pressable className="service-item" onPress={() => pick(undefined)}>
            {noServiceItem}
          </Pressable>
        </View>
      </Sheet>
    </>
  )
}
