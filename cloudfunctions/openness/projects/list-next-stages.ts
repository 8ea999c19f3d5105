import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { listNextStages as contract } from '@qingjian/shared/openness/projects/project.contracts'
import { PROJECT_STAGES } from '@qingjian/shared/openness/projects/project-stages'
import { whyNotNow } from '@qingjian/shared/openness/projects/stage-flaws'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { authorPlace } from '../publications/author-place'
import { readStory } from './project-story'

const NO_PROJECT = fail('NOT_FOUND', '没有找到这个项目，或者不归您负责公开')

/** Which steps may come next in a project, for whoever writes for its publisher; the others with the reason why not. */
export const listNextStages: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { projectId },
) => {
  const story = await readStory(dependencies, projectId)
  if (!story) return NO_PROJECT
  const { holderId, title, unitId } = story.project
  const place = await authorPlace(dependencies, actor, holderId)
  if (!place.ok || place.data.unitId !== unitId) return NO_PROJECT
  return succeed({
    title,
    stages: PROJECT_STAGES.map((stage) => {
      const whyNot = whyNotNow(story.stages, stage)
      return { stage, ...(whyNot !== undefined && { whyNot }) }
    }),
    earliestDay: story.content.approvedOn,
  })
}
