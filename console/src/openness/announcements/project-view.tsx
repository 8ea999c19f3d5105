import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { yuan } from '@qingjian/shared/openness/money-words'
import { PARTY_ROLE_NAMES, PROJECT_SECTOR_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import { announcementText } from '../announcement.text'
import { FactsList } from './facts-list'
import { partyInWords } from './party-words'

const text = announcementText.project

/** Works as they were decided upon. */
export function ProjectView({ project }: { project: ContentOf<'project'> }) {
  const { approval, approvedOn, estimate, owner, plannedEnd, plannedStart, purpose, scope, sector } = project
  return (
    <FactsList
      facts={[
        [text.purpose, purpose],
        [text.scope, scope],
        [text.sector, PROJECT_SECTOR_NAMES[sector]],
        [text.estimate, yuan(estimate)],
        [text.planned, text.span(writtenDay(plannedStart), writtenDay(plannedEnd))],
        [text.approval, approval],
        [text.approvedOn, writtenDay(approvedOn)],
        [PARTY_ROLE_NAMES[owner.role], partyInWords(owner)],
      ]}
    />
  )
}
