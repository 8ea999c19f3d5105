import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { flowChartOf } from '@qingjian/shared/openness/powers/flow-chart'
import { POWER_CLASS_NAMES } from '@qingjian/shared/openness/powers/power-classes'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { FlowChart } from '../flow-chart'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { written } from '../written-facts'

const text = opennessAnnouncementText.power

/** One power of the list: what it is, who decides, how it is done step by step, and where it was. */
export function PowerContent({ id, power }: { id: string; power: ContentOf<'power'> }) {
  const { basis, decider, order, scope, steps } = power
  const facts = written([
    [text.facts.decider, decider],
    [text.facts.scope, scope],
    [text.facts.basis, basis],
    [text.facts.class, POWER_CLASS_NAMES[power.class]],
    [text.facts.order, text.order(order)],
  ])
  const days = steps.reduce((sum, step) => sum + step.days, 0)
  return (
    <>
      <Section>
        <Facts facts={facts} />
      </Section>
      <Section title={text.flow} hint={text.flowHint(steps.length, days)}>
        <FlowChart boxes={flowChartOf(steps)} />
      </Section>
      <Section>
        <LinkRow
          icon="progress"
          title={text.runs}
          text={text.runsText}
          onPress={() => goTo(routes.runs({ powerId: id }))}
        />
      </Section>
    </>
  )
}
