import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { readProject } from '@qingjian/shared/openness/projects/project.contracts'

export type OpenProject = ContractOutput<typeof readProject>

/** The plan of a project (立项); the cloud answers none whose plan is withdrawn. */
export function planOf({ announcement }: OpenProject): ContentOf<'project'> | undefined {
  return announcement.content?.kind === 'project' ? announcement.content : undefined
}

/** The steps that are public now. */
export function toldStages({ stages }: Pick<OpenProject, 'stages'>): ContentOf<'stage'>[] {
  return stages.flatMap(({ content }) => (content?.kind === 'stage' ? [content] : []))
}
