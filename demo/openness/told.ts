import type { DraftLine } from '@qingjian/cloudfunctions/openness/openness.documents'

/** A publication as the demo tells it, before it has become documents. */
export interface Told {
  /** Tells it apart from the others; its id derives from it. */
  key: string
  title: string
  done?: string
  effect?: string
  regionId: string
  regionName: string
  unitId?: string
  year: number
  /** The month or quarter whose accounts these are. */
  period?: string
  /** The day on which it became public; of a draft the day on which it was begun. */
  day: string
  lines: DraftLine[]
}

/** What happened to published lines later, by the key of the publication and the place in it. */
export interface Changed {
  key: string
  title: string
  of: { key: string; index: number }
  day: string
  reason: string
  /** The corrected line; left out, the line is withdrawn. */
  line?: DraftLine
}
