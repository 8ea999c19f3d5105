import type { AnnouncementDocument } from '@qingjian/cloudfunctions/openness/announcements/announcements.documents'
import type { StoredProjectRules } from '@qingjian/cloudfunctions/openness/openness.dependencies'
import { signedContractOf } from '@qingjian/cloudfunctions/openness/projects/neighbours'
import { projectDocumentOf, withFlags } from '@qingjian/cloudfunctions/openness/projects/project-document'
import { stageOf } from '@qingjian/cloudfunctions/openness/projects/project-story'
import type { ProjectDocument } from '@qingjian/cloudfunctions/openness/projects/projects.documents'
import { DEFAULT_PROJECT_RULES } from '@qingjian/shared/openness/projects/project-fields'
import { sameWinner, splitUnderThreshold } from '@qingjian/shared/openness/projects/red-flags'

/** What the demo's district has set: works of villages are small, and are tendered from 400,000 元 on. */
export const DEMO_PROJECT_RULES: StoredProjectRules = {
  ...DEFAULT_PROJECT_RULES,
  tenderThreshold: 40_000_000,
  version: 1,
}

/** What is known of the projects among these announcements, with what looks wrong about them. */
export function projectsOf(announcements: readonly AnnouncementDocument[]): ProjectDocument[] {
  const projects = announcements.flatMap((project) => {
    const { content } = project
    if (content?.kind !== 'project') return []
    const all = announcements.filter(({ projectId }) => projectId === project.announcementId)
    const stages = all.flatMap((one) => stageOf(one) ?? [])
    return [projectDocumentOf({ all, content, project, stages }, DEMO_PROJECT_RULES)]
  })
  const contracts = projects.flatMap((one) => signedContractOf(one) ?? [])
  return projects.map((project) => {
    const own = signedContractOf(project)
    if (!own) return project
    const among = [
      splitUnderThreshold(own, contracts, DEMO_PROJECT_RULES),
      sameWinner(own, contracts, DEMO_PROJECT_RULES),
    ].flatMap((flag) => flag ?? [])
    return withFlags(project, [...project.flags, ...among])
  })
}
