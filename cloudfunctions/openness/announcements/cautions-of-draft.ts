import { RED_FLAG_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import { type FoundFlag, OWN_FLAGS } from '@qingjian/shared/openness/projects/red-flags'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { flagsWithStage } from '../projects/judge-stage'
import type { DraftAnnouncement } from './announcements.documents'

/**
 * What whoever decides upon an announcement should look at, in sentences: of a step what would look wrong about the project
 * with it, and what looks wrong about the project among others already.
 */
export async function cautionsOfDraft(
  dependencies: Pick<OpennessDependencies, 'announcements' | 'now' | 'projectRules' | 'projects'>,
  { kind }: Pick<PublicationDocument, 'kind'>,
  { announcementId, content }: DraftAnnouncement,
): Promise<string[]> {
  const projectId = content.kind === 'stage' ? content.projectId : announcementId
  if (kind === 'withdrawal' || projectId === undefined) return []
  if (content.kind !== 'stage' && content.kind !== 'project') return []
  const [project] = await dependencies.projects.find([projectId])
  const stored = project?.flags ?? []
  if (content.kind === 'project') return stored.map(wordsOfFlag)
  const own: readonly string[] = OWN_FLAGS
  const withIt = await flagsWithStage(dependencies, content, announcementId)
  // What is so already is told as it will be then.
  const rest = stored.filter(({ flag }) => !own.includes(flag) && !withIt.some((one) => one.flag === flag))
  return [...withIt, ...rest].map(wordsOfFlag)
}

function wordsOfFlag({ flag, words }: FoundFlag): string {
  return `${RED_FLAG_NAMES[flag]}：${words}`
}
