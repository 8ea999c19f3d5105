import { summaryOf } from '@qingjian/shared/openness/projects/project-figures'
import { RED_FLAGS } from '@qingjian/shared/openness/projects/project-stages'
import { type FoundFlag, flagsOfStages } from '@qingjian/shared/openness/projects/red-flags'
import type { StoredProjectRules } from '../openness.dependencies'
import type { ProjectStory } from './project-story'
import type { ProjectDocument } from './projects.documents'

/** What is known of a project from its announcements alone; what other projects have to do with it comes later. */
export function projectDocumentOf(
  { all, content, project, stages }: ProjectStory,
  rules: StoredProjectRules,
): ProjectDocument {
  const { announcementId: _id, holderId, regionId, regionName, title, townId, unitId } = project
  const changedOn = latest(all.map(({ publishedOn }) => publishedOn))
  const lastMoved = latest(
    all.filter(({ publishedOn }) => publishedOn === changedOn).map(({ position }) => position),
  )
  const document = {
    ...{ _id, title, regionId, regionName, townId, holderId },
    ...(unitId !== undefined && { unitId }),
    year: Number(content.approvedOn.slice(0, 4)),
    plannedEnd: content.plannedEnd,
    changedOn,
    position: `${changedOn}.${lastMoved}`,
    ...summaryOf(content.estimate, stages),
    flags: [],
    rulesVersion: rules.version,
  }
  return withFlags(document, flagsOfStages(_id, stages, rules))
}

/** A project with these flags and no others, in the order of their list. */
export function withFlags(
  { isFlagged: _before, ...project }: ProjectDocument,
  flags: readonly FoundFlag[],
): ProjectDocument {
  const sorted = RED_FLAGS.flatMap((name) => flags.filter(({ flag }) => flag === name))
  return { ...project, flags: sorted, ...(sorted.length > 0 && { isFlagged: true }) }
}

function latest(values: readonly string[]): string {
  return [...values].sort().at(-1) ?? ''
}
