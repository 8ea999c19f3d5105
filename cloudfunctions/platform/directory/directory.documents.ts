/** Districts, towns and villages; ids are the statistical codes, which nest by prefix. */
export interface RegionDocument {
  _id: string
  name: string
  level: 'district' | 'town' | 'village'
  parentId?: string
}

export interface UnitDocument {
  _id: string
  name: string
  regionId: string
}

export interface HallDocument {
  _id: string
  name: string
  regionId: string
  address: string
  openingHours: string
}

/** A service window; names of its hall and unit stand here too, so that one read is enough to show it. */
export interface WindowDocument {
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

export interface PersonDocument {
  _id: string
  name: string
  unitId: string
  position: string
  /** Ciphertext under the context `org_people/<id>/mobile`, and the keyed hash by which a number is recognised. */
  mobile?: string
  mobileLookup?: string
  /** The day on which the person left; they stay on record. */
  closedOn?: string
}

/** Who serves at a window on a day; minutes count from midnight in Shanghai, `untilMinute` excluded. */
export interface RosterDocument {
  _id: string
  windowId: string
  day: string
  shifts: { personId: string; fromMinute: number; untilMinute: number }[]
}

export function rosterId(windowId: string, day: string): string {
  return `${windowId}:${day}`
}
