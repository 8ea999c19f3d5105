import type {
  HallDocument,
  UnitDocument,
  WindowDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { DISTRICT_CODE } from './build-regions'
import { readCsv } from './read-csv'

/** Departments at the district's own hall: how many windows each has there, and what the window is called. */
const DEPARTMENTS: readonly { id: string; name: string; windows: readonly string[]; ticketed?: boolean }[] = [
  { id: 'zwfw', name: '区政务服务局', windows: ['综合受理', '企业开办'] },
  { id: 'rsj', name: '区人力资源和社会保障局', windows: ['社会保险', '就业创业', '劳动关系'] },
  { id: 'ybj', name: '区医疗保障局', windows: ['医保参保', '医保报销'] },
  { id: 'swj', name: '区税务局', windows: ['办税服务一', '办税服务二', '发票领用'], ticketed: true },
  { id: 'gaj', name: '公安城东分局', windows: ['户籍业务', '身份证办理', '出入境'] },
  { id: 'mzj', name: '区民政局', windows: ['婚姻登记', '社会救助'] },
  { id: 'scjg', name: '区市场监督管理局', windows: ['营业执照', '食品许可'] },
  { id: 'zjj', name: '区住房和建设局', windows: ['住房保障', '施工许可'] },
  { id: 'wjj', name: '区卫生健康局', windows: ['卫生许可'] },
  { id: 'jyj', name: '区教育局', windows: ['入学转学'] },
  { id: 'cl', name: '区残疾人联合会', windows: ['残疾人服务'] },
  { id: 'nyj', name: '区农业农村局', windows: ['农业农村'] },
  { id: 'tyjr', name: '区退役军人事务局', windows: ['退役军人'] },
  { id: 'sfj', name: '区司法局', windows: ['法律援助'] },
]

/** Towns and streets with a hall of their own; its windows do what several departments hand down. */
const TOWN_HALLS: readonly { region: string; unit: string; hall: string; address: string }[] = [
  {
    region: '630102101',
    unit: '韵家口镇人民政府',
    hall: '韵家口镇便民服务中心',
    address: '韵家口镇政府一楼',
  },
  {
    region: '630102100',
    unit: '乐家湾镇人民政府',
    hall: '乐家湾镇便民服务中心',
    address: '乐家湾镇政府一楼',
  },
  {
    region: '630102001',
    unit: '东关大街街道办事处',
    hall: '东关大街街道便民服务中心',
    address: '东关大街街道办事处一楼',
  },
  {
    region: '630102004',
    unit: '周家泉街道办事处',
    hall: '周家泉街道便民服务中心',
    address: '周家泉街道办事处一楼',
  },
  {
    region: '630102005',
    unit: '火车站街道办事处',
    hall: '火车站街道便民服务中心',
    address: '火车站街道办事处一楼',
  },
]

const TOWN_WINDOWS: readonly { name: string; itemsOf: string }[] = [
  { name: '社保医保', itemsOf: 'ybj' },
  { name: '民政救助', itemsOf: 'mzj' },
  { name: '就业服务', itemsOf: 'rsj' },
  { name: '综合服务', itemsOf: 'gaj' },
  { name: '助残服务', itemsOf: 'cl' },
]

/** Items that one window offers at most, so that the list fits a phone. */
const ITEMS_OF_WINDOW = 8
export const DISTRICT_HALL = 'hall-chengdong'

export interface Places {
  units: UnitDocument[]
  halls: HallDocument[]
  windows: WindowDocument[]
}

function itemsOf(unit: string, from: number): { id: string; name: string }[] {
  const items = readCsv('service-items.csv').filter((item) => item.unit === unit)
  const start = items.length > ITEMS_OF_WINDOW ? (from * ITEMS_OF_WINDOW) % items.length : 0
  return items.slice(start, start + ITEMS_OF_WINDOW).map(({ code = '', name = '' }) => ({ id: code, name }))
}

const numberOf = (position: number) => String(position + 1).padStart(2, '0')

/** Units, halls and windows of the district, each window with real service items. */
export function buildPlaces(): Places {
  const districtHall: HallDocument = {
    _id: DISTRICT_HALL,
    name: '城东区政务服务中心',
    regionId: DISTRICT_CODE,
    address: '行政服务中心三楼大厅',
    openingHours: '工作日 09:00–12:00,13:30–17:30',
  }
  const places: Places = { units: [], halls: [districtHall], windows: [] }
  for (const { id, name, ticketed = false, windows } of DEPARTMENTS) {
    const unit = { _id: `unit-${id}`, name, regionId: DISTRICT_CODE }
    places.units.push(unit)
    for (const [at, window] of windows.entries()) {
      addWindow(places, districtHall, unit, window, itemsOf(id, at), ticketed)
    }
  }
  for (const { address, hall: name, region, unit: unitName } of TOWN_HALLS) {
    const unit = { _id: `unit-${region}`, name: unitName, regionId: region }
    const hall = {
      _id: `hall-${region}`,
      name,
      regionId: region,
      address,
      openingHours: districtHall.openingHours,
    }
    places.units.push(unit)
    places.halls.push(hall)
    for (const window of TOWN_WINDOWS)
      addWindow(places, hall, unit, window.name, itemsOf(window.itemsOf, 0), false)
  }
  return places
}

function addWindow(
  { windows }: Places,
  hall: HallDocument,
  unit: UnitDocument,
  name: string,
  serviceItems: WindowDocument['serviceItems'],
  ticketed: boolean,
): void {
  const number = numberOf(windows.filter((window) => window.hallId === hall._id).length)
  const place = {
    hallId: hall._id,
    hallName: hall.name,
    unitId: unit._id,
    unitName: unit.name,
    regionId: unit.regionId,
  }
  windows.push({ _id: `${hall._id}-${number}`, number, name, ...place, serviceItems, ticketed })
}
