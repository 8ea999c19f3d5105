import { dayOf } from '@qingjian/shared/calendar/day'
import { type BoxStanding, type FlowBox, flowChartOf } from '@qingjian/shared/openness/powers/flow-chart'
import { View } from '@tarojs/components'
import { Icon, type IconName } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { FlowChart } from '../flow-chart'
import { opennessWorksText } from '../openness-works.text'
import type { OpenRun } from './open-run'
import './run-flow.scss'
import { RunRecordPart } from './run-record'

const text = opennessWorksText.run
const ICONS: Record<BoxStanding, IconName> = {
  done: 'check',
  skipped: 'attention',
  next: 'waiting',
  again: 'again',
  late: 'attention',
  ahead: 'waiting',
  stopped: 'remove',
}
/** The flow chart of a run: in each box what was done, or by when it is due. */
export function RunFlow({ run }: Pick<OpenRun, 'run'>) {
  const { id, plan, records } = run
  return (
    <Section title={text.flow}>
      <FlowChart
        boxes={flowChartOf(plan, run, dayOf(Date.now()))}
        standing={standingOf}
        more={(box) =>
          records
            .filter(({ stepId }) => stepId === box.id)
            .map((record) => (
              <RunRecordPart
                key={`${record.outcome} ${record.recordedAt}`}
                record={record}
                runId={id}
                meeting={plan.find((step) => step.id === box.id)?.meeting}
              />
            ))
        }
      />
    </Section>
  )
}

function standingOf({ day, standing }: FlowBox) {
  if (!standing) return null
  return (
    <View className={`run-standing run-standing--${standing}`}>
      <Icon name={ICONS[standing]} />
      <View className="run-standing__words">{standingInWords(standing, day)}</View>
    </View>
  )
}

/** A skipped step has no day of its own: it was skipped by another one. */
function standingInWords(standing: BoxStanding, day: string | undefined): string {
  const words = text.standings[standing]
  if (day === undefined || standing === 'skipped') return words
  return (standing === 'done' ? text.doneOn : text.dueOn)(words, day)
}
