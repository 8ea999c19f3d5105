import type {
  HallDocument,
  RegionDocument,
  UnitDocument,
  WindowDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { isVillageCommittee } from '@qingjian/shared/kernel/region-code'
import { DISTRICT_CODE } from './build-regions'
import { DEPARTMENTS, TOWN_WINDOWS, type WindowPlan } from './departments'
import { readServiceItems } from './service-items'

export const DISTRICT_HALL = 'hall-chengdong'
const OPENING_HOURS = '工作日 09:00–12:00,13:30–17:30'

/** Towns and streets that have a hall of their own: 韵家口镇, 乐家湾镇, and three streets. */
const TOWNS_WITH_HALL = ['630102101', '630102100', '630102001', '630102004', '630102005']

/** The unit of those who supervise; it has no window. */
export const COMMISSION: UnitDocument = {
  _id: 'unit-commission',
  name: '区纪委监委',
  regionId: DISTRICT_CODE,
}

/** 韵家口镇 and 乐家湾镇, whose villages keep open books here. */
export const TOWNS_WITH_BOOKS: readonly string[] = ['630102101', '630102100']

/** 村 and not 社区, of a town with open books. */
export function keepsBooks({ _id, parentId = '' }: RegionDocument): boolean {
  return isVillageCommittee(_id) && TOWNS_WITH_BOOKS.includes(parentId)
}

interface Places {
  units: UnitDocument[]
  halls: HallDocument[]
  windows: WindowDocument[]
}

/**
 * Units, halls and windows of the district, each window with real service items.
 * @param regions as of {@link buildRegions}; names of towns come from there
 */
export function buildPlaces(regions: readonly RegionDocument[]): Places {
  const items = readServiceItems()
  const places: Places = { units: [], halls: [], windows: [] }
  const addWindow = (
    hall: HallDocument,
    unit: UnitDocument,
    { name, ticketed = false, topic }: WindowPlan,
  ) => {
    const serviceItems = items.get(topic)
    if (!serviceItems) throw new Error(`data/service-items.csv has no topic ${topic}`)
    const before = places.windows.filter((window) => window.hallId === hall._id).length
    const number = String(before + 1).padStart(2, '0')
    places.windows.push({
      _id: `${hall._id}-${number}`,
      number,
      name,
      hallId: hall._id,
      hallName: hall.name,
      unitId: unit._id,
      unitName: unit.name,
      regionId: unit.regionId,
      serviceItems,
      ticketed,
    })
  }
  const districtHall = districtHallOf()
  places.halls.push(districtHall)
  for (const { id, name, windows } of DEPARTMENTS) {
    const unit = { _id: `unit-${id}`, name, regionId: DISTRICT_CODE }
    places.units.push(unit)
    for (const window of windows) addWindow(districtHall, unit, window)
  }
  for (const code of TOWNS_WITH_HALL) {
    const town = regions.find((region) => region._id === code)
    if (!town) throw new Error(`data/towns.csv has no ${code}`)
    const { hall, unit } = townHallOf(town)
    places.units.push(unit)
    places.halls.push(hall)
    for (const window of TOWN_WINDOWS) addWindow(hall, unit, window)
  }
  places.units.push(COMMISSION)
  for (const { _id, name } of regions.filter(keepsBooks))
    places.units.push({ _id: `unit-${_id}`, name: `${name}民委员会`, regionId: _id })
  return places
}

function districtHallOf(): HallDocument {
  return {
    _id: DISTRICT_HALL,
    name: '城东区政务服务中心',
    regionId: DISTRICT_CODE,
    address: '城东区行政服务中心三楼大厅',
    openingHours: OPENING_HOURS,
  }
}

function townHallOf({ _id: regionId, name }: RegionDocument): { hall: HallDocument; unit: UnitDocument } {
  const seat = name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`
  return {
    unit: { _id: `unit-${regionId}`, name: seat, regionId },
    hall: {
      _id: `hall-${regionId}`,
      name: `${name}便民服务中心`,
      regionId,
      address: `${seat}一楼`,
      openingHours: OPENING_HOURS,
    },
  }
}
