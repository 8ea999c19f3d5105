import { levelOf } from '@qingjian/shared/kernel/region-code'
import type { ProjectRowView, RedFlagView } from '@qingjian/shared/openness/projects/project-fields'
import type { ProjectDocument } from './projects.documents'
import type { ProjectWalk } from './projects.repository'

/** A project in a list. */
export function projectRowOf({
  _id: id,
  contractor,
  warrantyUntil,
  ...project
}: ProjectDocument): ProjectRowView {
  const { changedOn, figures, holderId, plannedEnd, regionId, regionName, standing, title, year } = project
  return {
    ...{ id, title, regionId, regionName, holderId, year, standing, figures, plannedEnd, changedOn },
    ...(contractor !== undefined && { contractor }),
    ...(warrantyUntil !== undefined && { warrantyUntil }),
  }
}

/** What looks wrong about a project. */
export function redFlagsOf({ _id: projectId, flags, regionName, title }: ProjectDocument): RedFlagView[] {
  return flags.map((flag) => ({ ...flag, projectId, title, regionName }))
}

/** Where the projects of a place and of everything below it lie; the whole district without a place. */
export function scopeOfPlace(regionId: string | undefined): ProjectWalk['scope'] {
  const level = regionId === undefined ? 'district' : levelOf(regionId)
  if (regionId === undefined || level === 'district') return {}
  return level === 'town' ? { townId: regionId } : { regionId }
}
