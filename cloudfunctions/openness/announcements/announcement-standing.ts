import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { PROJECT_STAGE_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import type { AnnouncementContent } from './announcements.documents'

/** What an announcement is called and where it belongs. */
export interface AnnouncementStanding {
  title: string
  /** The place that it is about. */
  regionId: string
  regionName: string
  /** Of a stage. */
  projectId?: string
}

type Publisher = Pick<PublicationDocument, 'regionId' | 'regionName' | 'unitId'>

/** Files do not say where it belongs. */
type Content = AnnouncementContent extends infer Each
  ? Each extends AnnouncementContent
    ? Omit<Each, 'files'>
    : never
  : never

function refuse(field: string, message: string): Result<never> {
  return fail('INVALID_INPUT', message, { [`content.${field}`]: message })
}

/** Where an announcement of this publisher would stand, or why it cannot: a site elsewhere, a project of somebody else. */
export async function standingOf(
  { announcements, directory }: Pick<OpennessDependencies, 'announcements' | 'directory'>,
  { regionId, regionName, unitId }: Publisher,
  content: Content,
): Promise<Result<AnnouncementStanding>> {
  if (content.kind === 'project') {
    const [site] = await directory.regions([content.siteId])
    if (!site || site.closedOn !== undefined || !content.siteId.startsWith(regionId))
      return refuse('siteId', '没有找到这个地方，请选择本辖区内的地方')
    return succeed({ title: content.title, regionId: site._id, regionName: site.name })
  }
  if (content.kind === 'stage') {
    const [project] = await announcements.latest([content.projectId])
    const isOwn = project?.kind === 'project' && project.holderId === regionId && project.unitId === unitId
    if (!isOwn || project.isWithdrawn)
      return refuse('projectId', '没有找到这个项目，请先公开它的立项，或者选择本单位公开的项目')
    const { regionId: siteId, regionName: siteName, title } = project
    return succeed({
      title: `${title}：${PROJECT_STAGE_NAMES[content.stage]}`,
      regionId: siteId,
      regionName: siteName,
      projectId: content.projectId,
    })
  }
  return succeed({ title: content.title, regionId, regionName })
}
