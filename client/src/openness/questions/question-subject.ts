import type { SubjectKind } from '@qingjian/shared/openness/subject-kinds'

/** Something public that can be asked about, in the version that is on the screen. */
export interface QuestionSubject {
  subject: SubjectKind
  id: string
  version: number
  /** What it is called in the outbox while a question about it waits for the network. */
  title: string
}
