import type { Rank } from '@qingjian/shared/kernel/ranks'

/** What every thing of the organisation's data can have; one without a version was never edited and counts as version 1. */
interface Kept {
  version?: number
  changedAt?: number
  /** The person's id. */
  changedBy?: string
  /** The first day on which it is closed; it stays on record, since other rows refer to it. */
  closedOn?: string
}

/** Districts, towns and villages; ids are the statistical codes, which nest by prefix. */
export interface RegionDocument extends Kept {
  _id: string
  name: string
  level: 'district' | 'town' | 'village'
  parentId?: string
}

export interface UnitDocument extends Kept {
  _id: string
  name: string
  regionId: string
}

export interface HallDocument extends Kept {
  _id: string
  name: string
  regionId: string
  address: string
  openingHours: string
}

/** A service window; names of its hall and unit stand here too, so that one read is enough to show it. */
export interface WindowDocument extends Kept {
  _id: string
  number: string
  name: string
  hallId: string
  hallName: string
  unitId: string
  unitName: string
  regionId: string
  serviceItems: { id: string; name: string }[]
  /** Whether the window calls people by queue ticket, so that a ticket number tells services apart. */
  ticketed: boolean
}

/** 岗位: what people of a unit are there for. */
export interface PostDocument extends Kept {
  _id: string
  name: string
  unitId: string
  duties: string
}

/** A service that windows offer; the id is its code in the catalogue of the provincial platform. */
export interface ServiceItemDocument extends Kept {
  _id: string
  name: string
  regionId: string
}

/** Somebody who works here; `closedOn` is the day on which they left. */
export interface PersonDocument extends Kept {
  _id: string
  name: string
  unitId: string
  /** The name of the post, if there is one. */
  position: string
  postId?: string
  /** 工号, unique in the district. */
  staffNumber?: string
  /** Ciphertext under the context `org_people/<id>/mobile`, and the keyed hash by which a number is recognised. */
  mobile?: string
  mobileLookup?: string
  rank?: Rank
  /** 入党日期, `YYYY-MM-DD`. */
  partyJoinedOn?: string
  /** The key by which anniversaries are found without a scan; always as `partyAnniversaryOf` says. */
  partyAnniversary?: string
  /** The import that rewrote it last, so that one that is resumed knows its own rows. */
  importId?: string
}

/** `07-01/2008/<id>`: everybody who joined on a first of July is one range of the index, and so is whoever did before a year. */
export function partyAnniversaryOf(personId: string, partyJoinedOn: string): string {
  return `${partyJoinedOn.slice(5)}/${partyJoinedOn.slice(0, 4)}/${personId}`
}

/** Who serves at a window on a day; minutes count from midnight in Shanghai, `untilMinute` excluded. */
export interface RosterDocument extends Omit<Kept, 'closedOn'> {
  _id: string
  windowId: string
  day: string
  shifts: { personId: string; fromMinute: number; untilMinute: number }[]
  /** The import that wrote it, so that one that is resumed knows its own rows. */
  importId?: string
}

/** The context under which a person's phone number is encrypted. */
export function mobileContext(personId: string): string {
  return `org_people/${personId}/mobile`
}

export function rosterId(windowId: string, day: string): string {
  return `${windowId}:${day}`
}
