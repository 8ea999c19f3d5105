import type { FlowBox } from '@qingjian/shared/openness/powers/flow-chart'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './flow-chart.scss'
import { opennessAnnouncementText } from './openness-announcement.text'

const text = opennessAnnouncementText.flow

interface FlowChartProps {
  boxes: readonly FlowBox[]
  /** What stands under the title of a box, such as where a step of a run stands. */
  standing?: (box: FlowBox) => ReactNode
  /** What stands in a box besides, such as how a step of a run went. */
  more?: (box: FlowBox) => ReactNode
}

/** The steps of a power as a flow chart from top to bottom, each box with an arrow to the next. */
export function FlowChart({ boxes, more, standing }: FlowChartProps) {
  return (
    <View className="flow-chart">
      {boxes.map((box) => (
        <View key={box.id} className="flow-chart__step">
          <View className={box.standing ? `flow-box flow-box--${box.standing}` : 'flow-box'}>
            <View className="flow-box__head">
              <Text className="flow-box__number">{box.number}</Text>
              <Text className="flow-box__title">{box.title}</Text>
              {!box.standing && <Text className="flow-box__days">{text.days(box.days)}</Text>}
            </View>
            {standing?.(box)}
            <View className="flow-box__who">{box.who}</View>
            {/* What was done says more than what had to be done. */}
            {box.standing !== 'done' && <Rules box={box} />}
            {more?.(box)}
          </View>
        </View>
      ))}
    </View>
  )
}

/** What the list asks for in a step. */
function Rules({ box }: { box: FlowBox }) {
  const { materials, meeting, postedDays, refusedTo, words } = box
  return (
    <>
      {words !== '' && <View>{words}</View>}
      {meeting && (
        <View className="flow-box__rule">
          <View>{`${meeting.name}：${meeting.rule}`}</View>
          {refusedTo !== undefined && <View className="flow-box__small">{text.refused}</View>}
        </View>
      )}
      {postedDays !== undefined && <View className="flow-box__rule">{text.posted(postedDays)}</View>}
      <Materials materials={materials} />
    </>
  )
}

function Materials({ materials }: Pick<FlowBox, 'materials'>) {
  const namesOf = (isPublic: boolean) =>
    materials.filter((material) => material.isPublic === isPublic).map(({ name }) => name)
  const [open, kept] = [namesOf(true), namesOf(false)]
  return (
    <>
      {open.length > 0 && <View className="flow-box__small">{text.open(open.join('、'))}</View>}
      {kept.length > 0 && <View className="flow-box__small">{text.kept(kept.join('、'))}</View>}
    </>
  )
}
