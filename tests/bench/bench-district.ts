import type { BindingDocument } from '@qingjian/cloudfunctions/platform/access/access.documents'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type {
  HallDocument,
  RegionDocument,
  UnitDocument,
  WindowDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import type { CardDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'

const REGION: RegionDocument = { _id: '630102', name: '城东区', level: 'district' }
const HALLS = 8
const WINDOWS = 64

const halls: HallDocument[] = Array.from({ length: HALLS }, (_, at) => ({
  _id: `hall-${at}`,
  name: `第${at + 1}服务中心`,
  regionId: REGION._id,
  address: `第${at + 1}街道`,
  openingHours: '09:00–17:00',
}))

const units: UnitDocument[] = Array.from({ length: HALLS }, (_, at) => ({
  _id: `unit-${at}`,
  name: `第${at + 1}单位`,
  regionId: REGION._id,
}))

/** Every hall has a window of every unit. */
const windows: WindowDocument[] = Array.from({ length: WINDOWS }, (_, at) => {
  const hall = at % HALLS
  const unit = Math.floor(at / HALLS)
  return {
    _id: `window-${at}`,
    number: String(unit + 1).padStart(2, '0'),
    name: `第${at + 1}窗口`,
    hallId: `hall-${hall}`,
    hallName: halls[hall]?.name ?? '',
    unitId: `unit-${unit}`,
    unitName: units[unit]?.name ?? '',
    regionId: REGION._id,
    serviceItems: [],
    ticketed: false,
  }
})

/** The card that stands on a window; its id has the form of a real one. */
export function cardOfWindow(window: number): string {
  return `card${String(window).padStart(12, '0')}`
}

const cards: CardDocument[] = windows.map(({ _id, hallId }, at) => ({
  _id: cardOfWindow(at),
  windowId: _id,
  hallId,
  version: 1,
  state: 'active',
  issuedAt: 0,
}))

/** Whoever reads the dashboards: an inspector of the whole district. */
export const BENCH_INSPECTOR = 'bench-inspector'

const inspector: BindingDocument = {
  _id: createKeyedHash(TEST_HASH_KEY)('actor', BENCH_INSPECTOR),
  personId: 'person-inspector',
  unitId: 'unit-commission',
  grants: [{ role: 'inspector', regions: [REGION._id], units: [], from: 0 }],
  boundAt: 0,
}

/** Whoever runs the organisation's data: an admin of the whole district. */
export const BENCH_ADMIN = 'bench-admin'

const admin: BindingDocument = {
  ...inspector,
  _id: createKeyedHash(TEST_HASH_KEY)('actor', BENCH_ADMIN),
  personId: 'person-admin',
  grants: [{ role: 'admin', regions: [REGION._id], units: [], from: 0 }],
}

/** A district for measuring: 8 halls, 8 units, 64 windows with a card each. */
export const BENCH_DISTRICT = {
  org_regions: [REGION],
  org_units: units,
  org_halls: halls,
  org_windows: windows,
  rating_cards: cards,
  identity_bindings: [inspector, admin],
  settings: [{ _id: 'rating', ...DEFAULT_RATING_SETTINGS }],
}
