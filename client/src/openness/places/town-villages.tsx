import { View } from '@tarojs/components'
import { useState } from 'react'
import type { KnownPlace } from '../../lib/session/known-places'
import { ActionButton } from '../../ui/action/action-button'
import { LinkRow } from '../../ui/action/link-row'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'
import type { Town } from './matching-villages'

interface TownVillagesProps {
  town: Town
  /** Shows the villages at once, since they were looked for. */
  isOpen: boolean
  onChoose: (place: KnownPlace) => void
}

/** A town, and its villages once it is pressed. */
export function TownVillages({ town, isOpen, onChoose }: TownVillagesProps) {
  const text = opennessText.places
  const [opened, setOpened] = useState(false)
  const shown = isOpen || opened
  return (
    <Section title={town.name} hint={text.villages(town.villages.length)}>
      {shown && (
        <View>
          <LinkRow title={text.whole(town.name)} onPress={() => onChoose(town)} />
          {town.villages.map((village) => (
            <LinkRow key={village.regionId} title={village.name} onPress={() => onChoose(village)} />
          ))}
        </View>
      )}
      {!isOpen && (
        <ActionButton
          kind="quiet"
          text={opened ? text.close(town.name) : text.open(town.name)}
          onPress={() => setOpened(!opened)}
        />
      )}
    </Section>
  )
}
