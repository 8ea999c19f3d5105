import { dayOf } from '@qingjian/shared/calendar/day'
import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { MoneyBar } from '../money-bar'
import { opennessWorksText } from '../openness-works.text'
import { moneyInWords, paidShare } from '../project-money'
import { standingInWords, termInWords } from '../project-standing'
import './project-card.scss'

interface ProjectCardProps {
  project: ProjectRowView
  /** The place whose projects are shown; only where else one stands is said. */
  hereName: string | undefined
}

/** Works among others: how far they are, what of their price is paid, who builds; it leads to the project. */
export function ProjectCard({ hereName, project }: ProjectCardProps) {
  const { contractor, figures, id, regionName, title } = project
  const today = dayOf(Date.now())
  const small = [
    regionName !== hereName && regionName,
    contractor !== undefined && opennessWorksText.projects.contractor(contractor),
    termInWords(project, today),
  ]
  return (
    <Pressable role="link" className="project-card" onPress={() => goTo(routes.project(id))}>
      <View className="project-card__title">{title}</View>
      <View className="project-card__standing">
        <Icon name="progress" />
        <View>{standingInWords(project, today)}</View>
      </View>
      {figures.contract !== undefined && <MoneyBar parts={[paidShare(figures)]} />}
      <View>{moneyInWords(figures)}</View>
      {small.map(
        (words) =>
          words && (
            <View key={words} className="project-card__small">
              {words}
            </View>
          ),
      )}
    </Pressable>
  )
}
