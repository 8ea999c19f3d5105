import { dayOf } from '@qingjian/shared/calendar/day'
import { View } from '@tarojs/components'
import { Facts } from '../../ui/screen/facts'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import { standingInWords, termInWords } from '../project-standing'
import { Questions } from '../questions/questions'
import { written } from '../written-facts'
import { MoneyPart } from './money-part'
import { type OpenProject, planOf } from './open-project'
import './project-content.scss'
import { Story } from './story'
import { WarrantyPart } from './warranty-part'

const text = opennessWorksText.project

interface ProjectContentProps {
  data: OpenProject
  onChanged: () => void
}

/** Works from the decision to the end of their warranty: where they stand, their money, whom to tell, and their story. */
export function ProjectContent({ data, onChanged }: ProjectContentProps) {
  const { announcement, isMine, objections, project, saidClear } = data
  const today = dayOf(Date.now())
  const facts = written([
    [text.facts.end, data.warrantyDaysLeft === undefined ? termInWords(project, today) : undefined],
    [text.facts.owner, planOf(data)?.owner.name],
    [text.facts.contractor, project.contractor],
  ])
  return (
    <>
      <PageTitle above={project.regionName} title={project.title} />
      <Section>
        <View className="project-page__lead">{standingInWords(project, today)}</View>
        <MoneyPart figures={project.figures} />
        <View className="project-page__facts">
          <Facts facts={facts} />
        </View>
      </Section>
      <WarrantyPart project={data} />
      <Story project={data} />
      <Questions
        subject="announcement"
        id={announcement.id}
        version={announcement.version}
        title={project.title}
        objections={objections}
        isMine={isMine}
        saidClear={saidClear}
        onChanged={onChanged}
      />
    </>
  )
}
