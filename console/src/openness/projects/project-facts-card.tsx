import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { AnnouncementView } from '@qingjian/shared/openness/announcements/announcement-fields'
import { PROJECT_SECTOR_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import { Card, Descriptions } from 'antd'
import { Link } from 'react-router'
import { KeptFiles } from '../files/kept-files'
import { projectText as text } from '../project.text'

/** 立项: what is built, why, and who has decided it. */
export function ProjectFactsCard({ announcement }: { announcement: AnnouncementView }) {
  const { content, id, publicationId } = announcement
  if (content?.kind !== 'project') return null
  const { approval, approvedOn, files, owner, plannedEnd, plannedStart, purpose, scope, sector } = content
  const facts: [string, string][] = [
    [text.facts.sector, PROJECT_SECTOR_NAMES[sector]],
    [text.facts.purpose, purpose],
    [text.facts.scope, scope],
    [text.facts.approval, approval],
    [text.facts.approvedOn, writtenDay(approvedOn)],
    [text.facts.planned, text.period(plannedStart, plannedEnd)],
    [text.facts.owner, text.party(owner.name, owner.creditCode)],
  ]
  return (
    <Card
      size="small"
      className="watch-card"
      title={<h2 className="openness-card-title">{text.about}</h2>}
      extra={<Link to={`/openness/publications/${publicationId}`}>{text.original}</Link>}
    >
      <Descriptions
        size="small"
        column={1}
        styles={{ label: { width: 120, color: 'var(--ink-soft)' }, content: { overflowWrap: 'anywhere' } }}
        items={facts.map(([label, children]) => ({ key: label, label, children }))}
      />
      {files.length === 0 ? null : <KeptFiles files={files} of={{ subject: 'announcement', id }} />}
    </Card>
  )
}
