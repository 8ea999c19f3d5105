import type { LogSubject, SubjectKind } from '@qingjian/shared/openness/subject-kinds'
import { routes } from '../lib/routes'

const ROUTES: Record<SubjectKind | LogSubject, (id: string) => string> = {
  line: routes.line,
  announcement: routes.announcement,
  run: routes.run,
  publication: routes.publication,
}

/** The page of what is asked about, or of what the public log tells of. */
export function subjectRoute({
  subject,
  subjectId,
}: {
  subject: SubjectKind | LogSubject
  subjectId: string
}): string {
  return ROUTES[subject](subjectId)
}
