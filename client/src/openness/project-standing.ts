import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import type { ProjectStanding } from '@qingjian/shared/openness/projects/project-stages'
import { opennessWorksText } from './openness-works.text'

const BUILT: readonly ProjectStanding[] = ['acceptance', 'audit', 'warranty', 'expiry']

function isBuilt({ standing }: Pick<ProjectRowView, 'standing'>): boolean {
  return BUILT.includes(standing)
}

/** How far the works are, as a neighbour would say it. @param today `YYYY-MM-DD` */
export function standingInWords(
  { standing, warrantyUntil }: Pick<ProjectRowView, 'standing' | 'warrantyUntil'>,
  today: string,
): string {
  const isOver = standing === 'warranty' && warrantyUntil !== undefined && warrantyUntil < today
  return isOver ? opennessWorksText.warrantyOver : opennessWorksText.standing[standing]
}

/** The one day that matters now: until when the warranty goes, else by when it was to be built. */
export function termInWords(project: ProjectRowView, today: string): string | undefined {
  const { plannedEnd, warrantyUntil } = project
  if (warrantyUntil !== undefined) return opennessWorksText.warrantyUntil(warrantyUntil)
  if (isBuilt(project)) return undefined
  return plannedEnd < today
    ? opennessWorksText.pastPlan(plannedEnd)
    : opennessWorksText.plannedEnd(plannedEnd)
}
