import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { factsOfProject } from '../project-words'

const text = opennessAnnouncementText.project

/** The plan of a project (立项), and the way to how far it is. */
export function ProjectContent({ id, project }: { id: string; project: ContentOf<'project'> }) {
  return (
    <>
      <Section>
        <LinkRow
          icon="project"
          title={text.standing}
          text={text.standingText}
          onPress={() => goTo(routes.project(id))}
        />
      </Section>
      <Section>
        <Facts facts={factsOfProject(project)} />
      </Section>
    </>
  )
}
