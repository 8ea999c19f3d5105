import type { IMPORT_STATES } from '@qingjian/shared/org/import-fields'
import type { ImportKind } from '@qingjian/shared/org/org-kinds'

export type ImportState = (typeof IMPORT_STATES)[number]

/** One file that is being brought in; nothing of its content stands here. */
export interface ImportDocument {
  _id: string
  position: string
  kind: ImportKind
  fileName: string
  fileDigest: string
  /** Of the rows as they came in; known once they are all there. */
  contentDigest?: string
  state: ImportState
  rowCount: number
  checkedRows: number
  verifiedRows: number
  appliedRows: number
  problemCount: number
  /** What each slice met in the database when it was checked. */
  seen: string[]
  startedAt: number
  /** The person's id, and their name then. */
  startedBy: string
  startedByName: string
  /** The instant that the rows bear which are stored. */
  appliedAt?: number
  finishedAt?: number
  /** Its rows or problems may still be stored. */
  holdsRows?: true
  touchedAt: number
}

/** Rows of one call, encrypted as one text. */
export interface ImportChunkDocument {
  _id: string
  importId: string
  /** Rows before it. */
  from: number
  count: number
  sheet: string
  rows: string
}

/** What was found in one slice of rows, encrypted, since a bad cell can be a phone number. */
export interface ImportProblemsDocument {
  _id: string
  importId: string
  from: number
  count: number
  problems: string
}

/** A file that was imported. */
export interface ImportDigestDocument {
  _id: string
  importId: string
  at: number
  who: string
}

/** A bad cell as it is listed. */
export interface CellProblem {
  sheet: string
  row: number
  column: string
  value: string
  problem: string
  remedy: string
}
