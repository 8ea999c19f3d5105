import { listRuns } from '@qingjian/shared/openness/powers/power.contracts'
import { View } from '@tarojs/components'
import { useReconnect } from '../../lib/network/use-reconnect'
import { goTo, routes } from '../../lib/routes'
import { ActionButton } from '../../ui/action/action-button'
import { Loading } from '../../ui/feedback/loading'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import { RunRow } from '../run-row'
import { useKept } from '../use-kept'

const text = opennessWorksText.powers
/** So many stand below the list; the page of runs has all of them. */
const FIRST = 3

/** What a place did last by its powers, and the way to all of it. */
export function RunsHere({ name, regionId }: { regionId: string; name: string | undefined }) {
  const { data, failure, reload } = useKept(listRuns, { regionId })
  useReconnect(() => {
    if (failure) reload()
  })
  if (!data && !failure) return <Loading />
  return (
    <Section title={text.runs(name)}>
      {failure && <FieldFailure text={failure.message} />}
      {data?.runs.length === 0 && <View>{text.noRuns}</View>}
      {data?.runs.slice(0, FIRST).map((run) => (
        <RunRow key={run.id} run={run} />
      ))}
      {data && data.runs.length > FIRST && (
        <ActionButton kind="quiet" text={text.allRuns} onPress={() => goTo(routes.runs({ regionId }))} />
      )}
    </Section>
  )
}
