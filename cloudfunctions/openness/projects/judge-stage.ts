import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { FoundFlag } from '@qingjian/shared/openness/projects/red-flags'
import {
  flawsOfApproval,
  flawsOfStage,
  type StageFlaw,
  whyNotWithdraw,
} from '@qingjian/shared/openness/projects/stage-flaws'
import type { AnnouncementDocument } from '../announcements/announcements.documents'
import type { OpennessDependencies } from '../openness.dependencies'
import { flagsAmongNeighbours } from './neighbours'
import { projectDocumentOf } from './project-document'
import { factsOf, readStory } from './project-story'

type StageContent = Omit<ContentOf<'stage'>, 'files'>
const NOT_PUBLIC_YET = 'draft'

type Dependencies = Pick<OpennessDependencies, 'announcements'>

/**
 * What stops a step of a project; a project that is not public has none.
 * @param replaces of a correction: the announcement that it is a new version of
 */
export async function judgeStage(
  dependencies: Dependencies,
  content: StageContent,
  replaces?: string,
): Promise<StageFlaw[]> {
  const story = await readStory(dependencies, content.projectId)
  if (!story) return []
  const history = { approvedOn: story.content.approvedOn, stages: story.stages }
  return flawsOfStage(history, factsOf(content), replaces)
}

/** What stops 立项 from being corrected: steps that would then lie before it. */
export async function judgeApproval(
  dependencies: Dependencies,
  { approvedOn }: Pick<ContentOf<'project'>, 'approvedOn'>,
  projectId: string,
): Promise<ReturnType<typeof flawsOfApproval>> {
  const story = await readStory(dependencies, projectId)
  return story ? flawsOfApproval({ approvedOn, stages: story.stages }) : []
}

/** What would look wrong about the project once this step is public, for whoever decides upon it. */
export async function flagsWithStage(
  dependencies: Dependencies & Pick<OpennessDependencies, 'now' | 'projectRules' | 'projects'>,
  content: StageContent,
  replaces?: string,
): Promise<FoundFlag[]> {
  const story = await readStory(dependencies, content.projectId)
  if (!story) return []
  const rules = await dependencies.projectRules.read(dependencies.now)
  const others = story.stages.filter(({ id }) => id !== replaces)
  const stages = [...others, { ...factsOf(content), id: replaces ?? NOT_PUBLIC_YET }]
  const project = projectDocumentOf({ ...story, stages }, rules)
  const among = await flagsAmongNeighbours(dependencies, project, rules)
  return [...project.flags, ...among]
}

/** Why a project or one of its steps cannot be withdrawn, since something rests on it; undefined when it can. */
export async function whyNotWithdrawn(
  dependencies: Dependencies,
  { announcementId, projectId }: Pick<AnnouncementDocument, 'announcementId' | 'projectId'>,
): Promise<string | undefined> {
  if (projectId === undefined) return undefined
  const story = await readStory(dependencies, projectId)
  if (!story) return undefined
  if (announcementId !== projectId) return whyNotWithdraw(story.stages, announcementId)
  return story.stages.length === 0 ? undefined : '这个项目已经公开了进展，请先撤回各项进展'
}
