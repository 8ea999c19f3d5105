import type { ProjectStage } from '@qingjian/shared/openness/projects/project-stages'
import { View } from '@tarojs/components'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import { type OpenProject, planOf, toldStages } from './open-project'

const text = opennessWorksText.project
/** Both may say how much is kept back; the later one counts. */
const KEEPS_BACK: readonly ProjectStage[] = ['contract', 'warranty']

/** 坏了找谁: until when whoever built it mends it, and whom to tell. Nothing before there is a warranty. */
export function WarrantyPart({ project }: { project: OpenProject }) {
  const { contractor, warrantyUntil } = project.project
  const daysLeft = project.warrantyDaysLeft
  if (warrantyUntil === undefined || daysLeft === undefined) return null
  const owner = planOf(project)?.owner.name ?? project.announcement.holderName
  const isOver = daysLeft < 0
  const retention = toldStages(project)
    .flatMap((stage) => (KEEPS_BACK.includes(stage.stage) ? (stage.retention ?? []) : []))
    .at(-1)
  return (
    <Section title={text.warranty}>
      <View className="project-page__lead">
        {isOver
          ? text.warrantyEnded(warrantyUntil)
          : `${opennessWorksText.warrantyUntil(warrantyUntil)}，${daysLeft === 0 ? text.lastDay : text.daysLeft(daysLeft)}`}
      </View>
      <View>{isOver ? text.whomAfter(owner) : text.whom(owner, contractor)}</View>
      <View>{text.askToo}</View>
      {!isOver && retention !== undefined && retention > 0 && <View>{text.retention(retention)}</View>}
    </Section>
  )
}
