import { between, type Database, oneOf } from '../database/database'
import {
  type HallDocument,
  type PersonDocument,
  type RegionDocument,
  type RosterDocument,
  rosterId,
  type UnitDocument,
  type WindowDocument,
} from './directory.documents'

/** Places of one kind that a list shows at most; a county has far fewer halls, units or windows of a hall. */
const MOST_PLACES = 1000

/** Read-only look-ups in the organisation's data, for features that need to know where they are. */
export interface DirectoryRepository {
  window(id: string): Promise<WindowDocument | undefined>
  windows(ids: readonly string[]): Promise<WindowDocument[]>
  /** Every window there is, closed ones too. */
  allWindows(): Promise<WindowDocument[]>
  windowsOfHall(hallId: string): Promise<WindowDocument[]>
  windowsOfUnit(unitId: string): Promise<WindowDocument[]>
  hall(id: string): Promise<HallDocument | undefined>
  halls(): Promise<HallDocument[]>
  unit(id: string): Promise<UnitDocument | undefined>
  units(): Promise<UnitDocument[]>
  unitsByIds(ids: readonly string[]): Promise<UnitDocument[]>
  regions(ids: readonly string[]): Promise<RegionDocument[]>
  allRegions(): Promise<RegionDocument[]>
  /** The one district that this installation serves. */
  district(): Promise<RegionDocument | undefined>
  person(id: string): Promise<PersonDocument | undefined>
  people(ids: readonly string[]): Promise<PersonDocument[]>
  /** Everybody of a unit, who left among them. */
  peopleOfUnit(unitId: string): Promise<PersonDocument[]>
  roster(windowId: string, day: string): Promise<RosterDocument | undefined>
}

export function createDirectoryRepository(database: Database): DirectoryRepository {
  const all = { where: {}, limit: MOST_PLACES }
  return {
    window: (id) => database.get('org_windows', id),
    windows: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<WindowDocument>('org_windows', { where: { _id: oneOf(ids) }, limit: MOST_PLACES }),
    allWindows: () => database.find<WindowDocument>('org_windows', { ...all, orderBy: ['_id', 'asc'] }),
    windowsOfHall: (hallId) =>
      database.find<WindowDocument>('org_windows', {
        where: { hallId },
        orderBy: ['number', 'asc'],
        limit: MOST_PLACES,
      }),
    windowsOfUnit: (unitId) =>
      database.find<WindowDocument>('org_windows', {
        where: { unitId },
        orderBy: ['number', 'asc'],
        limit: MOST_PLACES,
      }),
    hall: (id) => database.get('org_halls', id),
    halls: () => database.find<HallDocument>('org_halls', { ...all, orderBy: ['_id', 'asc'] }),
    unit: (id) => database.get('org_units', id),
    units: () => database.find<UnitDocument>('org_units', { ...all, orderBy: ['_id', 'asc'] }),
    unitsByIds: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<UnitDocument>('org_units', { where: { _id: oneOf(ids) }, limit: MOST_PLACES }),
    regions: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<RegionDocument>('org_regions', { where: { _id: oneOf(ids) }, limit: MOST_PLACES }),
    allRegions: () => database.find<RegionDocument>('org_regions', { ...all, orderBy: ['_id', 'asc'] }),
    async district() {
      // District codes have six digits, towns nine, villages twelve.
      const [district] = await database.find<RegionDocument>('org_regions', {
        where: { _id: between('000000', '999999') },
        orderBy: ['_id', 'asc'],
        limit: 1,
      })
      return district
    },
    person: (id) => database.get('org_people', id),
    people: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<PersonDocument>('org_people', { where: { _id: oneOf(ids) }, limit: MOST_PLACES }),
    peopleOfUnit: (unitId) =>
      database.find<PersonDocument>('org_people', {
        where: { unitId },
        orderBy: ['name', 'asc'],
        limit: MOST_PLACES,
      }),
    roster: (windowId, day) => database.get('org_rosters', rosterId(windowId, day)),
  }
}
