import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import type { FoundFlag } from '@qingjian/shared/openness/projects/red-flags'

/** What is known of a project, recounted from its announcements whenever one of them changes; the id is the project's. */
export interface ProjectDocument extends Omit<ProjectRowView, 'id'> {
  _id: string
  townId: string
  unitId?: string
  /** Orders by the day on which it moved last; unique. */
  position: string
  /** By which the same firm is recognised: its credit code, else its plain name. */
  winnerKey?: string
  contractedOn?: string
  contractId?: string
  /** Set where whoever builds was not found by open or invited tender. */
  isUntendered?: true
  flags: FoundFlag[]
  /** Set while it has any, so that those alone are walked. */
  isFlagged?: true
  /** Of the rules that the flags were reckoned by; those of older ones are reckoned anew. */
  rulesVersion: number
}

/** That somebody was told of the end of a warranty, or that a day's reminders are done; the id says which. */
export interface WarrantyReminderDocument {
  _id: string
  at: number
}
