import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { knownPlaces } from '../../lib/session/known-places'
import { useStored } from '../../lib/stored-state'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { LineInput } from '../../ui/field/line-input'
import { FieldFailure } from '../../ui/field/words'
import { opennessAskText } from '../openness-ask.text'
import { matchingVillages } from '../places/matching-villages'
import { Choices } from './choices'
import type { Filters } from './filters'

type Place = NonNullable<Filters['place']>

/** So many are offered at once; of more a longer part of the name is asked for. */
const MOST = 12

interface PlaceChoiceProps {
  place: Place | undefined
  onChoose: (place: Place | undefined) => void
}

/** The places that this phone has looked at, and a way to any other. */
export function PlaceChoice({ onChoose, place }: PlaceChoiceProps) {
  const text = opennessAskText.search
  const recent = useStored(knownPlaces)
  const [others, setOthers] = useState(recent.length === 0 && place === undefined)
  const [typed, setTyped] = useState('')
  const places = useRemote(listPlaces, others ? {} : undefined)
  const found =
    places.state === 'ready' && typed.trim() !== ''
      ? matchingVillages(places.data.towns, typed).flatMap(({ villages }) => villages)
      : []
  const offered = [...(place ? [place] : []), ...recent, ...found.slice(0, MOST)]
  const options = new Map(
    offered.map(({ name, regionId }) => [regionId, { value: regionId, label: name ?? text.chips.somePlace }]),
  )
  return (
    <View className="search-form__field">
      <Choices
        options={[...options.values()]}
        chosen={place?.regionId}
        onChoose={(value) => onChoose(offered.find(({ regionId }) => regionId === value))}
      />
      {others ? (
        <LineInput
          label={text.placeName}
          value={typed}
          placeholder={text.placePlaceholder}
          most={20}
          onChange={setTyped}
        />
      ) : (
        <ActionButton kind="quiet" text={text.otherPlace} onPress={() => setOthers(true)} />
      )}
      {places.state === 'failed' && <FieldFailure text={places.failure.message} />}
      {places.state === 'ready' && typed.trim() !== '' && found.length === 0 && <View>{text.noPlace}</View>}
      {found.length > MOST && <View>{text.manyPlaces}</View>}
    </View>
  )
}
