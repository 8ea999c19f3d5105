import { dayOf, daysBetween } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readProject as contract } from '@qingjian/shared/openness/projects/project.contracts'
import type { UseCase } from '../../platform/serve/method'
import { announcementViewOf } from '../announcements/announcement-view'
import type { AnnouncementDocument } from '../announcements/announcements.documents'
import { questionsAbout } from '../objections/questions-about'
import type { OpennessDependencies } from '../openness.dependencies'
import { projectDocumentOf } from './project-document'
import { readStory } from './project-story'
import { projectRowOf } from './project-views'

const NO_PROJECT = fail('NOT_FOUND', '没有这个项目，可能已经撤回，请从列表重新打开')

/**
 * One project from 立项 to the end of its warranty. Its figures are reckoned from the very steps that are shown, so that
 * they agree also in the minute before they are counted.
 */
export const readProject: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const { now, projectRules } = dependencies
  const [story, questions, rules] = await Promise.all([
    readStory(dependencies, id),
    questionsAbout(dependencies, actor, id),
    projectRules.read(now),
  ])
  if (!story) return NO_PROJECT
  const project = projectRowOf(projectDocumentOf(story, rules))
  const { warrantyUntil } = project
  return succeed({
    project,
    announcement: announcementViewOf(story.project),
    stages: inTheirOrder(story.all)
      .filter(({ announcementId }) => announcementId !== id)
      .map(announcementViewOf),
    ...(warrantyUntil !== undefined && { warrantyDaysLeft: daysBetween(dayOf(now), warrantyUntil) }),
    ...questions,
  })
}

/** By the day of what they tell; a tombstone tells nothing but when it came. */
function inTheirOrder(announcements: readonly AnnouncementDocument[]): AnnouncementDocument[] {
  const dayIn = ({ content, publishedOn }: AnnouncementDocument) =>
    content?.kind === 'stage' ? content.day : publishedOn
  return [...announcements].sort((one, other) => {
    const [first, second] = [dayIn(one), dayIn(other)]
    if (first !== second) return first < second ? -1 : 1
    return one.position < other.position ? -1 : 1
  })
}
