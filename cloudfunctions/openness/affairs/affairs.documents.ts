import type { AffairItem } from '@qingjian/shared/openness/affairs/affair-fields'
import type { Clock } from '@qingjian/shared/openness/affairs/periods'

/** A village that keeps another clock for an item. */
export interface VillageClock {
  regionId: string
  regionName: string
  clock: Clock | 'none'
  /** From the period that begins on this day or after it; several of one village follow one another. */
  from: string
  reason: string
}

/** An item of the catalogue. */
export interface AffairItemDocument extends AffairItem {
  _id: string
  version: number
  villages: VillageClock[]
}

/** Something that happened in a village and is to be public at once; the id is the period, `o` and 24 digits. */
export interface OccasionDocument {
  _id: string
  itemId: string
  regionId: string
  townId: string
  year: number
  title: string
  happenedOn: string
  dueOn: string
  at: number
  by: string
  cancelled?: { reason: string; by: string; at: number }
}

/** When an item was made public for a period: kept with the village's year, since a heat map reads hundreds of them. */
export type PostedItem = [itemId: string, period: string, publishedOn: string, publicationId: string]

/** That somebody was told of something due, or that all was told for a day; the id says of what. */
export interface AffairWarningDocument {
  _id: string
  kind: 'soon' | 'overdue' | 'villages' | 'day'
  at: number
}
