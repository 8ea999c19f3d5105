import { succeed } from '@qingjian/shared/kernel/result'
import { oc4idsProjectOf } from '@qingjian/shared/openness/projects/oc4ids/oc4ids-project'
import type { ProjectSource, ToldStage } from '@qingjian/shared/openness/projects/oc4ids/source'
import type { readOpenProjects as contract } from '@qingjian/shared/openness/projects/project.contracts'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { type ProjectStory, readStory, stageOf } from './project-story'
import { scopeOfPlace } from './project-views'
import type { ProjectDocument } from './projects.documents'
import type { ProjectWalk } from './projects.repository'

/** Each project is read with all of its steps. */
const PAGE = 10

/** Projects of a place and of everything below it as open data, those that moved last first. */
export const readOpenProjects: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { after, regionId },
) => {
  const { now, projects } = dependencies
  const { next, page } = await mergeWalks<ProjectDocument, ProjectWalk>(
    {
      walks: [{ scope: scopeOfPlace(regionId) }],
      order: 'position',
      direction: 'desc',
      read: (walk, cursor, limit) => projects.walk(walk, cursor, limit),
      isWanted: (project) => regionId === undefined || project.regionId.startsWith(regionId),
    },
    { after, size: PAGE },
  )
  const stories = await Promise.all(page.map(({ _id }) => readStory(dependencies, _id)))
  return succeed({
    projects: stories.flatMap((story) => (story ? [oc4idsProjectOf(sourceOf(story))] : [])),
    publishedAt: now,
    ...(next !== undefined && { next }),
  })
}

function sourceOf({ all, content, project }: ProjectStory): ProjectSource {
  const { announcementId: id, publishedOn, regionId, regionName } = project
  const stages = all.flatMap((one): ToldStage[] => {
    const stage = stageOf(one)
    if (!stage || one.content?.kind !== 'stage') return []
    return [{ ...stage, words: one.content.words, files: one.content.files, publishedOn: one.publishedOn }]
  })
  const changedOn =
    all
      .map((one) => one.publishedOn)
      .sort()
      .at(-1) ?? publishedOn
  return { id, content, regionId, regionName, publishedOn, changedOn, stages }
}
