import { succeed } from '@qingjian/shared/kernel/result'
import { doesGrantCover } from '@qingjian/shared/kernel/roles'
import type { listRedFlags as contract } from '@qingjian/shared/openness/projects/project.contracts'
import type { Actor } from '../../platform/access/actor'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { publicationScopes, rolesAt } from '../publications/publication-reach'
import { redFlagsOf, scopeOfPlace } from './project-views'
import type { ProjectDocument } from './projects.documents'
import type { ProjectWalk } from './projects.repository'

/** Projects of a page; each has a few flags. */
const PAGE = 20

/** What looks wrong about the projects within reach, those that moved last first, or about one project. */
export const listRedFlags: UseCase<OpennessDependencies, typeof contract> = async (
  { projects },
  actor,
  { after, flag, projectId, regionId },
) => {
  const isWanted = (project: ProjectDocument) =>
    rolesAt(actor, project).length > 0 &&
    (regionId === undefined || project.regionId.startsWith(regionId)) &&
    (flag === undefined || project.flags.some((one) => one.flag === flag))
  const { next, page } =
    projectId === undefined
      ? await mergeWalks<ProjectDocument, ProjectWalk>(
          {
            walks: scopesWithin(actor, regionId).map((scope) => ({ scope, isFlagged: true })),
            order: 'position',
            direction: 'desc',
            read: (walk, cursor, limit) => projects.walk(walk, cursor, limit),
            isWanted,
          },
          { after, size: PAGE },
        )
      : { page: (await projects.find([projectId])).filter(isWanted) }
  const flags = page.flatMap(redFlagsOf).filter((one) => flag === undefined || one.flag === flag)
  return succeed({ flags, ...(next !== undefined && { next }) })
}

/** A place that one grant covers whole is walked alone; else all that the actor reaches, and the rest left out. */
function scopesWithin(actor: Actor, regionId: string | undefined): ProjectWalk['scope'][] {
  const isCovered =
    regionId !== undefined && actor.grants.some((grant) => doesGrantCover(grant, { regionId }))
  return isCovered ? [scopeOfPlace(regionId)] : publicationScopes(actor)
}
