import type { Database } from '../database/database'
import {
  type HallDocument,
  type PersonDocument,
  type RegionDocument,
  type RosterDocument,
  rosterId,
  type UnitDocument,
  type WindowDocument,
} from '../directory/directory.documents'

/** 24 November 2026, 09:30 in Shanghai, a Tuesday. */
export const TUESDAY_MORNING = Date.UTC(2026, 10, 24, 1, 30)
export const TUESDAY = '2026-11-24'

const region: RegionDocument = { _id: '630102', name: '城东区', level: 'district' }
const town: RegionDocument = { _id: '630102100', name: '乐家湾镇', level: 'town', parentId: '630102' }

const units: UnitDocument[] = [
  { _id: 'unit-market', name: '区市场监管局', regionId: '630102' },
  { _id: 'unit-town', name: '乐家湾镇政府', regionId: '630102100' },
]

const halls: HallDocument[] = [
  { _id: 'hall-east', name: '区政务大厅', regionId: '630102', address: '共和路', openingHours: '9:00–17:00' },
  {
    _id: 'hall-town',
    name: '镇便民中心',
    regionId: '630102100',
    address: '乐家湾',
    openingHours: '9:00–17:00',
  },
]

const windows: WindowDocument[] = [
  {
    _id: 'window-licence',
    number: '01',
    name: '营业执照',
    hallId: 'hall-east',
    hallName: '区政务大厅',
    unitId: 'unit-market',
    unitName: '区市场监管局',
    regionId: '630102',
    serviceItems: [{ id: 'item-1', name: '个体工商户设立登记' }],
    ticketed: false,
  },
  {
    _id: 'window-ticketed',
    number: '02',
    name: '食品许可',
    hallId: 'hall-east',
    hallName: '区政务大厅',
    unitId: 'unit-market',
    unitName: '区市场监管局',
    regionId: '630102',
    serviceItems: [],
    ticketed: true,
  },
  {
    _id: 'window-town',
    number: '01',
    name: '低保申请',
    hallId: 'hall-town',
    hallName: '镇便民中心',
    unitId: 'unit-town',
    unitName: '乐家湾镇政府',
    regionId: '630102100',
    serviceItems: [],
    ticketed: false,
  },
]

const people: PersonDocument[] = [
  { _id: 'person-morning', name: '马晓', unitId: 'unit-market', position: '科员' },
  { _id: 'person-afternoon', name: '李青', unitId: 'unit-market', position: '科员' },
  { _id: 'person-town', name: '王措', unitId: 'unit-town', position: '主任' },
]

const roster: RosterDocument = {
  _id: rosterId('window-licence', TUESDAY),
  windowId: 'window-licence',
  day: TUESDAY,
  shifts: [
    { personId: 'person-morning', fromMinute: 9 * 60, untilMinute: 12 * 60 },
    { personId: 'person-afternoon', fromMinute: 12 * 60, untilMinute: 17 * 60 },
  ],
}

/** A district of two halls, two units and three windows, one of which calls by ticket; invented people. */
export const SMALL_DISTRICT = { regions: [region, town], units, halls, windows, people, rosters: [roster] }

/** Puts the district into a database. */
export async function seedSmallDistrict(database: Database): Promise<void> {
  await database.insert('org_regions', SMALL_DISTRICT.regions)
  await database.insert('org_units', units)
  await database.insert('org_halls', halls)
  await database.insert('org_windows', windows)
  await database.insert('org_people', people)
  await database.insert('org_rosters', [roster])
}
