import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDraftAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { PERSONAL_NUMBER_NAMES } from '@qingjian/shared/openness/personal-numbers'
import { Alert } from 'antd'
import { Link } from 'react-router'
import { announcementText as text } from '../announcement.text'
import '../openness.css'
import type { PublicationDetail } from '../publications/publication-detail'

interface AnnouncementFlawsProps {
  detail: PublicationDetail
  flaws: ContractOutput<typeof readDraftAnnouncement>['flaws']
}

/** What stops the announcement, besides the numbers that the notice of leaks shows where they stand. */
export function AnnouncementFlaws({ detail, flaws }: AnnouncementFlawsProps) {
  const { leaks, may, publication } = detail
  const isLeak = (problem: string) =>
    leaks.some(({ field, kind }) => problem === `${field}里有${PERSONAL_NUMBER_NAMES[kind]}`)
  const told = flaws.filter(({ problem }) => !isLeak(problem))
  if (told.length === 0) return null
  const mayEdit = may.edit && publication.kind !== 'withdrawal'
  return (
    <Alert
      type="error"
      showIcon
      className="openness-notice"
      title={may.decide ? text.flawsToReturn(told.length) : text.flaws(told.length)}
      description={
        <>
          <ul className="announcement-cautions">
            {told.map(({ field, problem, remedy }) => (
              <li key={`${field} ${problem}`}>{text.flaw(problem, remedy)}</li>
            ))}
          </ul>
          {mayEdit ? <Link to={`/openness/publications/${publication.id}/edit`}>{text.toMend}</Link> : null}
        </>
      }
    />
  )
}
