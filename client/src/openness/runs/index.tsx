import type { ContractInput } from '@qingjian/shared/kernel/contract'
import type { listRuns } from '@qingjian/shared/openness/powers/power.contracts'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Segments } from '../../ui/field/segments'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { opennessWorksText } from '../openness-works.text'
import { PlaceBar } from '../place-bar'
import { usePlace } from '../use-place'
import { Runs } from './runs'

const text = opennessWorksText.runs

type RunsView = keyof typeof text.views
const VIEWS: Record<RunsView, Pick<ContractInput<typeof listRuns>, 'state' | 'deviates'>> = {
  all: {},
  running: { state: 'running' },
  deviating: { deviates: true },
}
const OPTIONS = (Object.keys(VIEWS) as RunsView[]).map((value) => ({ value, label: text.views[value] }))

/** What was done by the powers of a place, or by one power: there and in the whole district. */
export default function RunsPage() {
  const { powerId, regionId } = useRouter().params
  const place = usePlace(regionId)
  const [view, setView] = useState<RunsView>('all')
  const [isWhole, setWhole] = useState(false)
  const here = isWhole && powerId !== undefined ? undefined : place?.regionId
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      {powerId === undefined && <PlaceBar place={place} />}
      {powerId !== undefined && place && (
        <Segments
          options={[
            { value: 'here', label: text.here(place.name) },
            { value: 'whole', label: text.whole },
          ]}
          chosen={isWhole ? 'whole' : 'here'}
          onChoose={(chosen) => setWhole(chosen === 'whole')}
        />
      )}
      <Segments options={OPTIONS} chosen={view} onChoose={setView} />
      <Runs
        key={`${view} ${here}`}
        view={view}
        place={place}
        lookedFor={{
          ...VIEWS[view],
          ...(powerId !== undefined && { powerId }),
          ...(here !== undefined && { regionId: here }),
        }}
      />
    </Screen>
  )
}
