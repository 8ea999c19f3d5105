import { SUBJECT_KIND_NAMES } from '@qingjian/shared/openness/subject-kinds'
import { Card } from 'antd'
import { objectionText as text } from '../objection.text'
import { publicSubjectAddress } from '../public-address'
import { AskedAnnouncementCard } from './asked-announcement-card'
import { AskedLineCard } from './asked-line-card'
import type { ObjectionDetail } from './objection-words'

type Asked = Pick<ObjectionDetail, 'regionName' | 'subject' | 'subjectId' | 'subjectTitle' | 'subjectVersion'>

/** What is asked about: a line or an announcement as it is now, of a run its name and the page that everybody sees. */
export function AskedSubjectCard(asked: Asked) {
  const { regionName, subject, subjectId, subjectTitle, subjectVersion } = asked
  if (subject === 'line') return <AskedLineCard lineId={subjectId} lineVersion={subjectVersion} />
  if (subject === 'announcement')
    return <AskedAnnouncementCard id={subjectId} version={subjectVersion} title={subjectTitle} />
  return (
    <Card
      size="small"
      title={<h2 className="openness-card-title">{text.facts}</h2>}
      extra={
        <a href={publicSubjectAddress(asked)} target="_blank" rel="noreferrer">
          {text.toPublicPage}
        </a>
      }
    >
      <small className="openness-under">
        {SUBJECT_KIND_NAMES[subject]} · {regionName}
      </small>
      <p>{subjectTitle}</p>
    </Card>
  )
}
