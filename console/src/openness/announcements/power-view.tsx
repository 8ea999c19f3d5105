import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { flowChartOf } from '@qingjian/shared/openness/powers/flow-chart'
import { POWER_CLASS_NAMES } from '@qingjian/shared/openness/powers/power-classes'
import { announcementText } from '../announcement.text'
import { FlowChart } from '../powers/flow-chart'
import { FactsList } from './facts-list'

const text = announcementText.power

/** One entry of the list of powers with its flow chart. */
export function PowerView({ power }: { power: ContentOf<'power'> }) {
  const { basis, decider, order, scope, steps } = power
  return (
    <>
      <FactsList
        facts={[
          [text.decider, decider],
          [text.scope, scope],
          [text.basis, basis],
          [text.class, POWER_CLASS_NAMES[power.class]],
          [text.order, order],
        ]}
      />
      <h3>{text.steps}</h3>
      <FlowChart boxes={flowChartOf(steps)} />
    </>
  )
}
