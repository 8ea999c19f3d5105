import type { Place } from '@qingjian/shared/kernel/roles'
import type {
  PersonDocument,
  RosterDocument,
  WindowDocument,
} from '../../platform/directory/directory.documents'
import type { OrgDependencies } from '../org.dependencies'
import type { ChangeDocument } from '../org.documents'
import type { PersonUpdate } from '../person-updates.repository'
import type { ImportDocument } from './import.documents'
import type { Line } from './read-rows'

/** What is wrong with one cell. */
export interface Problem {
  line: Line
  /** Key of the column. */
  column: string
  problem: string
  remedy: string
}

/** What a slice of rows comes to. */
export interface Plan {
  problems: Problem[]
  people?: PersonDocument[]
  personUpdates?: PersonUpdate[]
  windows?: WindowDocument[]
  rosters?: RosterDocument[]
  changes: ChangeDocument[]
  /** Everything in the database that the plan rests on; another one the next time means that somebody changed something. */
  seen: unknown[]
}

/** What plans are made with. */
export interface PlanContext {
  dependencies: OrgDependencies
  import: ImportDocument
  reaches(place: Place): boolean
}

/** Plans the rows from one index to before another, having seen the whole file. */
export type PlanSlice = (from: number, until: number) => Promise<Plan>

/** Rows that are looked up with one query of each kind. */
export const SLICE = 1000
