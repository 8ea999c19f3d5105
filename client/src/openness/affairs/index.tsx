import { dayOf } from '@qingjian/shared/calendar/day'
import { isVillageCommittee } from '@qingjian/shared/kernel/region-code'
import { readAffairs } from '@qingjian/shared/openness/affairs/affair.contracts'
import { MODULE_NAMES } from '@qingjian/shared/openness/find/modules'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { goTo, routes } from '../../lib/routes'
import { rememberPlace } from '../../lib/session/known-places'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { opennessWorksText } from '../openness-works.text'
import { PlaceBar } from '../place-bar'
import { usePlace } from '../use-place'
import { YearStepper } from '../village/year-stepper'
import { AffairsContent } from './affairs-content'

const text = opennessWorksText.affairs

/** What a village has to make public, and whether it has. */
export default function AffairsPage() {
  const place = usePlace(useRouter().params.regionId)
  const isVillage = place !== undefined && isVillageCommittee(place.regionId)
  return (
    <Screen>
      <PageTitle title={MODULE_NAMES.affairs} below={text.explanation} />
      <PlaceBar place={place} />
      {isVillage && <Affairs key={place.regionId} regionId={place.regionId} />}
      {!isVillage && (
        <Notice icon="affairs" title={text.onlyVillages} text={text.onlyVillagesText}>
          <ActionButton text={text.choose} onPress={() => goTo(routes.choosePlace)} />
        </Notice>
      )}
    </Screen>
  )
}

function Affairs({ regionId }: { regionId: string }) {
  const latest = Number(dayOf(Date.now()).slice(0, 4))
  const [year, setYear] = useState(latest)
  const affairs = useRemote(readAffairs, { regionId, year })
  const name = affairs.state === 'ready' ? affairs.data.name : undefined
  useEffect(() => {
    if (name !== undefined) rememberPlace({ regionId, name })
  }, [name, regionId])
  useReconnect(() => {
    if (affairs.state === 'failed') affairs.reload()
  })
  return (
    <>
      <YearStepper year={year} latest={latest} onChange={setYear} />
      {affairs.state === 'loading' && <Loading />}
      {affairs.state === 'failed' && <FailureNotice failure={affairs.failure} onRetry={affairs.reload} />}
      {affairs.state === 'ready' && <AffairsContent key={year} affairs={affairs.data} />}
    </>
  )
}
