import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { yuan } from '@qingjian/shared/openness/money-words'
import { PROJECT_SECTOR_NAMES, TENDER_METHOD_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import type { Fact } from '../ui/screen/facts'
import { opennessAnnouncementText } from './openness-announcement.text'
import { written } from './written-facts'

type Stage = ContentOf<'stage'>
type Project = ContentOf<'project'>
type Party = Stage['parties'][number]

const text = opennessAnnouncementText.stage
const projectText = opennessAnnouncementText.project

/** What was decided about a project before anything was built. */
export function factsOfProject(project: Project): Fact[] {
  const { approval, approvedOn, estimate, owner, plannedEnd, plannedStart, purpose, scope, sector } = project
  return written([
    [projectText.facts.purpose, purpose],
    [projectText.facts.scope, scope],
    [projectText.facts.sector, PROJECT_SECTOR_NAMES[sector]],
    [projectText.facts.estimate, yuan(estimate)],
    [projectText.facts.planned, projectText.span(plannedStart, plannedEnd)],
    [projectText.facts.approval, approval],
    [projectText.facts.approvedOn, writtenDay(approvedOn)],
    ...partyFacts(owner),
  ])
}

/** Everything that a step in the life of a project says besides its words; what it does not say is left out. */
export function factsOfStage(stage: Stage): Fact[] {
  const { amount, bidders, change, day, isPassed, method, number, progress, reason, retention } = stage
  return written([
    [text.facts.day, writtenDay(day)],
    [text.facts.number, number],
    [text.facts.amount, amount === undefined ? undefined : yuan(amount)],
    [text.facts.change, change === undefined ? undefined : changeInWords(change)],
    [text.facts.reason, reason],
    [text.facts.method, method && TENDER_METHOD_NAMES[method]],
    [text.facts.bidders, bidders === undefined ? undefined : text.bidders(bidders)],
    ...stage.parties.flatMap((party) => partyFacts(party)),
    [text.facts.progress, progress === undefined ? undefined : text.progress(progress)],
    [
      stage.stage === 'warranty' ? text.facts.warranty : text.facts.until,
      stage.until && writtenDay(stage.until),
    ],
    [text.facts.retention, retention === undefined ? undefined : text.retention(retention)],
    [text.facts.isPassed, isPassed === undefined ? undefined : isPassed ? text.passed : text.failed],
  ])
}

/** A firm or office that takes part in a project, by what it does there. */
function partyFacts({ creditCode, name, role }: Party): [string, string | undefined][] {
  const side = role === 'owner' || role === 'contractor' ? `（${text.side[role]}）` : ''
  return [
    [text.roles[role], `${name}${side}`],
    [text.creditCode, creditCode],
  ]
}

function changeInWords(change: number): string {
  return change < 0 ? text.less(yuan(-change)) : text.more(yuan(change))
}
