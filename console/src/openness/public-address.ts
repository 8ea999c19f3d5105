import type { LogSubject, SubjectKind } from '@qingjian/shared/openness/subject-kinds'

/** Where everybody sees a page of what is public: the mini-program as a web page. */
function publicAddress(
  page: 'village' | 'projects' | SubjectKind | LogSubject,
  query: Record<string, string>,
): string {
  return `${MOBILE_BASE || window.location.origin}/#/openness/${page}/index?${new URLSearchParams(query)}`
}

/** A village's books of a year. */
export function publicVillageAddress(regionId: string, year: number): string {
  return publicAddress('village', { regionId, year: String(year) })
}

/** One published line. */
export function publicLineAddress(lineId: string): string {
  return publicAddress('line', { id: lineId })
}

/** One publication. */
export function publicPublicationAddress(id: string): string {
  return publicAddress('publication', { id })
}

/** What is asked about, or what the public log tells of. */
export function publicSubjectAddress({
  subject,
  subjectId,
}: {
  subject: SubjectKind | LogSubject
  subjectId: string
}): string {
  return publicAddress(subject, { id: subjectId })
}

/** The projects of a place, or of the whole district. */
export function publicProjectsAddress(regionId: string | undefined): string {
  return publicAddress('projects', regionId === undefined ? {} : { regionId })
}
