import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { Stage } from '@qingjian/shared/openness/projects/stage-facts'
import type { AnnouncementContent, AnnouncementDocument } from '../announcements/announcements.documents'
import type { OpennessDependencies } from '../openness.dependencies'

/** What is public of a project now: 立项 and its steps, without what is withdrawn. */
export interface ProjectStory {
  project: AnnouncementDocument
  content: Extract<AnnouncementContent, { kind: 'project' }>
  stages: Stage[]
  /** Everything, tombstones too, in the order of publication. */
  all: AnnouncementDocument[]
}

/** @returns undefined for a project that was never published, or is withdrawn */
export async function readStory(
  { announcements }: Pick<OpennessDependencies, 'announcements'>,
  projectId: string,
): Promise<ProjectStory | undefined> {
  const all = await announcements.ofProject(projectId)
  const project = all.find(({ announcementId }) => announcementId === projectId)
  if (project?.content?.kind !== 'project') return undefined
  return { project, content: project.content, stages: all.flatMap((one) => stageOf(one) ?? []), all }
}

/** The step that an announcement tells of; undefined for any other, and for a tombstone. */
export function stageOf({ announcementId, content }: AnnouncementDocument): Stage | undefined {
  return content?.kind === 'stage' ? { ...factsOf(content), id: announcementId } : undefined
}

/** What rules and figures ask of a step. */
export function factsOf({
  kind: _kind,
  number: _number,
  projectId: _project,
  words: _words,
  ...facts
}: Omit<ContentOf<'stage'>, 'files'>): Omit<Stage, 'id'> {
  return facts
}
