import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { PROJECT_STAGE_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { Passage } from '../passage'
import { factsOfStage } from '../project-words'
import './stage-content.scss'

interface StageContentProps {
  stage: ContentOf<'stage'>
  /** Missing where it is not public any more. */
  project: { id: string; title: string } | undefined
}

/** One step in the life of a project, and the way to the whole of it. */
export function StageContent({ project, stage }: StageContentProps) {
  return (
    <>
      <Section title={PROJECT_STAGE_NAMES[stage.stage]}>
        <Passage words={stage.words} />
        <View className="stage-content__facts">
          <Facts facts={factsOfStage(stage)} />
        </View>
      </Section>
      {project && (
        <Section>
          <LinkRow
            icon="project"
            title={opennessAnnouncementText.stage.toProject}
            text={project.title}
            onPress={() => goTo(routes.project(project.id))}
          />
        </Section>
      )}
    </>
  )
}
