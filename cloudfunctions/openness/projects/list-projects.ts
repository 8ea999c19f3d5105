import { succeed } from '@qingjian/shared/kernel/result'
import type { listProjects as contract } from '@qingjian/shared/openness/projects/project.contracts'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { projectRowOf, scopeOfPlace } from './project-views'
import type { ProjectDocument } from './projects.documents'
import type { ProjectWalk } from './projects.repository'

const PAGE = 20

/** Projects of a place and of everything below it, those that moved last first. */
export const listProjects: UseCase<OpennessDependencies, typeof contract> = async (
  { projects },
  _actor,
  { after, regionId, year },
) => {
  const { next, page } = await mergeWalks<ProjectDocument, ProjectWalk>(
    {
      walks: [{ scope: scopeOfPlace(regionId) }],
      order: 'position',
      direction: 'desc',
      read: (walk, cursor, limit) => projects.walk(walk, cursor, limit),
      isWanted: (project) =>
        (regionId === undefined || project.regionId.startsWith(regionId)) &&
        (year === undefined || project.year === year),
    },
    { after, size: PAGE },
  )
  return succeed({ projects: page.map(projectRowOf), ...(next !== undefined && { next }) })
}
