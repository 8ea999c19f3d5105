import type { ProjectRowView, RedFlagView } from '@qingjian/shared/openness/projects/project-fields'

/** What is known of a project, recounted from its announcements whenever one of them changes; the id is the project's. */
export interface ProjectDocument extends Omit<ProjectRowView, 'id'> {
  _id: string
  holderId: string
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
  flags: StoredFlag[]
  /** Set while it has any, so that those alone are walked. */
  isFlagged?: true
}

export type StoredFlag = Pick<RedFlagView, 'flag' | 'words' | 'rows'>
