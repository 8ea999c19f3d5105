import { dayOf } from '@qingjian/shared/calendar/day'
import { readVillage } from '@qingjian/shared/openness/public.contracts'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { goTo, replaceWith, routes } from '../../lib/routes'
import { knownPlaces, rememberPlace } from '../../lib/session/known-places'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { opennessText } from '../openness.text'
import { VillageContent } from './village-content'
import { YearStepper } from './year-stepper'

function yearOf(parameter: string | undefined): number | undefined {
  return parameter !== undefined && /^\d{4}$/.test(parameter) ? Number(parameter) : undefined
}

/** The open books of a village: of the one in the address, else of the one that this phone looked at last. */
export default function VillagePage() {
  const text = opennessText.village
  const { params } = useRouter()
  const [last] = useState(() => knownPlaces.get()[0])
  const regionId = params.regionId ?? last?.regionId
  const [chosenYear, setChosenYear] = useState(() => yearOf(params.year))
  const [known, setKnown] = useState({
    name: last?.regionId === regionId ? last?.name : undefined,
    year: chosenYear,
  })
  const village = useRemote(
    readVillage,
    regionId === undefined ? undefined : { regionId, ...(chosenYear !== undefined && { year: chosenYear }) },
  )
  const data = village.state === 'ready' ? village.data : undefined
  useEffect(() => {
    if (regionId === undefined) replaceWith(routes.places)
  }, [regionId])
  useEffect(() => {
    if (!data) return
    rememberPlace({ regionId: data.regionId, name: data.name })
    setKnown({ name: data.name, year: data.year })
  }, [data])
  useReconnect(() => {
    if (village.state === 'failed') village.reload()
  })
  const year = chosenYear ?? data?.year ?? known.year
  const today = data?.today ?? dayOf(Date.now())
  return (
    <Screen className="village-page">
      {known.name && <PageTitle title={text.title(known.name)} below={text.explanation} />}
      {year !== undefined && (
        <YearStepper year={year} latest={Number(today.slice(0, 4))} onChange={setChosenYear} />
      )}
      {village.state === 'loading' && <Loading />}
      {village.state === 'failed' && <FailureNotice failure={village.failure} onRetry={village.reload} />}
      {data && <VillageContent village={data} />}
      <View className="village-page__other">
        <ActionButton kind="quiet" text={text.other} onPress={() => goTo(routes.places)} />
      </View>
    </Screen>
  )
}
