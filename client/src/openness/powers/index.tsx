import { MODULE_NAMES } from '@qingjian/shared/openness/find/modules'
import { listPowers } from '@qingjian/shared/openness/powers/power.contracts'
import { POWER_CLASS_NAMES, POWER_CLASSES } from '@qingjian/shared/openness/powers/power-classes'
import { useReconnect } from '../../lib/network/use-reconnect'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import { PlaceBar } from '../place-bar'
import { useKept } from '../use-kept'
import { usePlace } from '../use-place'
import { RunsHere } from './runs-here'

const text = opennessWorksText.powers

/** The list of powers in its three classes, and what was done by them in the place looked at last. */
export default function PowersPage() {
  const place = usePlace(undefined)
  const { data, failure, reload } = useKept(listPowers, {})
  useReconnect(() => {
    if (failure) reload()
  })
  const powers = data?.powers ?? []
  return (
    <Screen>
      <PageTitle title={MODULE_NAMES.powers} below={text.explanation} />
      {!data && !failure && <Loading />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {POWER_CLASSES.map((one) => {
        const ofClass = powers.filter((power) => power.class === one)
        return ofClass.length === 0 ? null : (
          <Section key={one} title={POWER_CLASS_NAMES[one]} hint={text.count(ofClass.length)}>
            {ofClass.map(({ decider, id, order, steps, title }) => (
              <LinkRow
                key={id}
                title={text.order(order, title)}
                text={text.entry(decider, steps)}
                onPress={() => goTo(routes.announcement(id))}
              />
            ))}
          </Section>
        )
      })}
      {data?.powers.length === 0 && <Notice icon="powers" title={text.empty} text={text.emptyText} />}
      <PlaceBar place={place} />
      {place && <RunsHere key={place.regionId} regionId={place.regionId} name={place.name} />}
    </Screen>
  )
}
