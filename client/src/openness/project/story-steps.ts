import type { AnnouncementView, ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import {
  PROJECT_STAGE_NAMES,
  PROJECT_STAGES,
  PROJECT_STANDING_NAMES,
  type ProjectStage,
} from '@qingjian/shared/openness/projects/project-stages'
import { isReached, rankOf } from '@qingjian/shared/openness/projects/stage-facts'
import { opennessWorksText } from '../openness-works.text'
import { type OpenProject, toldStages } from './open-project'

/** A step that happened, or one that was told and taken back: then without content. */
export interface ToldStep {
  id: string
  title: string
  announcement: AnnouncementView
  content: ContentOf<'project' | 'stage'> | undefined
}

/** These come where they are needed, so that nobody waits for them. */
const NOT_WAITED_FOR: readonly ProjectStage[] = ['change']

/** 立项 and every step, in the order of the days on which they happened. */
export function toldSteps({ announcement, stages }: OpenProject): ToldStep[] {
  const counts = new Map<ProjectStage, number>()
  const often = repeated(toldStages({ stages }))
  const steps = stages.map((one): ToldStep => {
    if (one.content?.kind !== 'stage')
      return { id: one.id, title: one.title, announcement: one, content: undefined }
    const { stage } = one.content
    const place = (counts.get(stage) ?? 0) + 1
    counts.set(stage, place)
    const name = PROJECT_STAGE_NAMES[stage]
    const title = often.has(stage) ? opennessWorksText.project.nth(name, place) : name
    return { id: one.id, title, announcement: one, content: one.content }
  })
  const plan = announcement.content?.kind === 'project' ? announcement.content : undefined
  return [
    { id: announcement.id, title: PROJECT_STANDING_NAMES.initiation, announcement, content: plan },
    ...steps,
  ]
}

/** What is still to come, in its order: everything behind the furthest step that is reached. */
export function stepsAhead(project: OpenProject): ProjectStage[] {
  const reached = toldStages(project).filter(isReached)
  const furthest = Math.max(-1, ...reached.map(({ stage }) => rankOf(stage)))
  return PROJECT_STAGES.filter((stage) => rankOf(stage) > furthest && !NOT_WAITED_FOR.includes(stage))
}

function repeated(stages: readonly ContentOf<'stage'>[]): Set<ProjectStage> {
  return new Set(
    stages.flatMap(({ stage }, place) =>
      stages.findIndex((other) => other.stage === stage) === place ? [] : [stage],
    ),
  )
}
