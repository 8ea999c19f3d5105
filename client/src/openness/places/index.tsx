import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { isKiosk } from '../../lib/kiosk/is-kiosk'
import { useReconnect } from '../../lib/network/use-reconnect'
import { goBack, replaceWith, routes } from '../../lib/routes'
import { type KnownPlace, knownPlaces, rememberPlace } from '../../lib/session/known-places'
import { useStored } from '../../lib/stored-state'
import { useRemote } from '../../lib/use-remote'
import { LinkRow } from '../../ui/action/link-row'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { LineInput } from '../../ui/field/line-input'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'
import { opennessModulesText } from '../openness-modules.text'
import { matchingVillages } from './matching-villages'
import { TownVillages } from './town-villages'

/** The villages of the district, to choose whose accounts to read, or for the page that asked (`routes.choosePlace`). */
export default function PlacesPage() {
  const text = opennessText.places
  const isAsked = useRouter().params.back !== undefined
  const wholeOf = isAsked ? opennessModulesText.place.whole : text.whole
  const choose = (place: KnownPlace) => {
    rememberPlace(place)
    if (!isAsked || !goBack()) replaceWith(routes.village({ regionId: place.regionId }))
  }
  const recent = useStored(knownPlaces)
  const [typed, setTyped] = useState('')
  const places = useRemote(listPlaces, {})
  useReconnect(() => {
    if (places.state === 'failed') places.reload()
  })
  const towns = places.state === 'ready' ? matchingVillages(places.data.towns, typed) : []
  return (
    <Screen>
      <PageTitle
        title={isAsked ? opennessModulesText.place.choose : text.title}
        below={isKiosk() ? undefined : text.explanation}
      />
      {recent.length > 0 && (
        <Section title={text.recent}>
          {recent.map((place) => (
            <LinkRow key={place.regionId} icon="village" title={place.name} onPress={() => choose(place)} />
          ))}
        </Section>
      )}
      {places.state === 'loading' && <Loading />}
      {places.state === 'failed' && <FailureNotice failure={places.failure} onRetry={places.reload} />}
      {places.state === 'ready' && (
        <Section>
          <LineInput
            label={text.filter}
            value={typed}
            placeholder={text.placeholder}
            most={20}
            onChange={setTyped}
          />
          {towns.map((town) => (
            <TownVillages
              key={town.regionId}
              town={town}
              wholeOf={wholeOf}
              isLookedFor={typed.trim() !== ''}
              onChoose={choose}
            />
          ))}
        </Section>
      )}
      {places.state === 'ready' && typed === '' && (
        <Section>
          <LinkRow title={wholeOf(places.data.district.name)} onPress={() => choose(places.data.district)} />
        </Section>
      )}
      {places.state === 'ready' && towns.length === 0 && (
        <Notice
          icon="search"
          title={typed.trim() === '' ? text.empty : text.none}
          text={typed === '' ? undefined : text.noneText}
        />
      )}
    </Screen>
  )
}
