import type { PowerStep } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { PowerClass } from '@qingjian/shared/openness/powers/power-classes'
import type { Votes } from '@qingjian/shared/openness/powers/power-fields'
import type { Deviation, RecordOutcome, RunState } from '@qingjian/shared/openness/powers/run-states'
import type { StoredFile } from '../openness.documents'

/** What was done in one step; written once, never changed. */
export interface RunRecord {
  stepId: string
  outcome: RecordOutcome
  day: string
  recordedAt: number
  by: string
  words: string
  votes?: Votes
  files: (StoredFile & { material?: string; isPublic: boolean })[]
  deviations: Deviation[]
  reason?: string
  /** SHA-256 of what everybody may read of it, hexadecimal; noted in the public log. */
  digest: string
}

/** The exercise of a power in a village, with the list as it was when it began. Public from its beginning. */
export interface RunDocument {
  _id: string
  powerId: string
  powerVersion: number
  powerTitle: string
  class: PowerClass
  plan: PowerStep[]
  title: string
  regionId: string
  regionName: string
  townId: string
  year: number
  state: RunState
  version: number
  startedOn: string
  startedAt: number
  startedBy: string
  /** Orders by the beginning; unique. */
  position: string
  records: RunRecord[]
  /** By when the next step is due; missing once nothing comes. */
  nextDue?: string
  /** The same until that day is over and those who have to know were told. */
  warnAfter?: string
  /** Set by the job once the next step is late, until that is recorded. */
  late?: true
  /** Set while it went otherwise than the list says. */
  deviates?: true
  abandoned?: { on: string; reason: string; by: string }
}
