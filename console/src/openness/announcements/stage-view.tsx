import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { yuan } from '@qingjian/shared/openness/money-words'
import {
  PARTY_ROLE_NAMES,
  PROJECT_STAGE_NAMES,
  TENDER_METHOD_NAMES,
} from '@qingjian/shared/openness/projects/project-stages'
import { announcementText } from '../announcement.text'
import { FactsList } from './facts-list'
import { partyInWords } from './party-words'
import type { Link } from './use-linkable'

const text = announcementText.stage

interface StageViewProps {
  stage: ContentOf<'stage'>
  links: readonly Link[]
}

const percent = (share: number | undefined) => (share === undefined ? undefined : text.percent(share))
const changed = (change: number | undefined) =>
  change === undefined ? undefined : change < 0 ? text.less(yuan(-change)) : text.more(yuan(change))

/** One step in the life of a project. */
export function StageView({ links, stage }: StageViewProps) {
  const { amount, bidders, day, isPassed, method, number, parties, reason, until, words } = stage
  const project = links.find(({ id }) => id === stage.projectId)
  return (
    <>
      <p className="announcement-lead">
        <strong>{PROJECT_STAGE_NAMES[stage.stage]}</strong>：{words}
      </p>
      <FactsList
        facts={[
          [text.project, project?.title],
          [text.day, writtenDay(day)],
          [text.number, number],
          [text.amount, amount === undefined ? undefined : yuan(amount)],
          [text.change, changed(stage.change)],
          [text.reason, reason],
          [text.method, method && TENDER_METHOD_NAMES[method]],
          [text.bidders, bidders === undefined ? undefined : text.biddersOf(bidders)],
          [text.progress, percent(stage.progress)],
          [stage.stage === 'warranty' ? text.warranty : text.until, until && writtenDay(until)],
          [text.retention, percent(stage.retention)],
          [text.isPassed, isPassed === undefined ? undefined : isPassed ? text.passed : text.failed],
          ...parties.map((party) => [PARTY_ROLE_NAMES[party.role], partyInWords(party)] as const),
        ]}
      />
    </>
  )
}
