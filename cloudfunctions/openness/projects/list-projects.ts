import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listProjects as contract } from '@qingjian/shared/openness/projects/project.contracts'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { projectRowOf, scopeOfPlace } from './project-views'
import type { ProjectDocument } from './projects.documents'
import type { ProjectWalk } from './projects.repository'

const PAGE = 20
/** Warranties that end soon, on one page. */
const MOST_WARRANTIES = 100

/** Projects of a place and of everything below it, those that moved last first; or those whose warranty ends soon. */
export const listProjects: UseCase<OpennessDependencies, typeof contract> = async (
  { now, projects },
  _actor,
  { after, regionId, warrantyWithin, year },
) => {
  const isWanted = (project: ProjectDocument) =>
    (regionId === undefined || project.regionId.startsWith(regionId)) &&
    (year === undefined || project.year === year)
  if (warrantyWithin !== undefined) {
    const today = dayOf(now)
    const ending = await projects.warrantiesEnding(today, addDays(today, warrantyWithin))
    const wanted = ending.filter((project) => project.standing !== 'expiry' && isWanted(project))
    return succeed({ projects: wanted.slice(0, MOST_WARRANTIES).map(projectRowOf) })
  }
  const { next, page } = await mergeWalks<ProjectDocument, ProjectWalk>(
    {
      walks: [{ scope: scopeOfPlace(regionId) }],
      order: 'position',
      direction: 'desc',
      read: (walk, cursor, limit) => projects.walk(walk, cursor, limit),
      isWanted,
    },
    { after, size: PAGE },
  )
  return succeed({ projects: page.map(projectRowOf), ...(next !== undefined && { next }) })
}
