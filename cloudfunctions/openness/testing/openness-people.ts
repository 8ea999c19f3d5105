import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { RegionDocument, UnitDocument } from '../../platform/directory/directory.documents'

/** Three villages in two towns; the district and the first town are those of the small district. */
export const DISTRICT = '630102'
export const TOWN = '630102100'
export const OTHER_TOWN = '630102101'
/** A village of each town, and a second one of the first. */
export const VILLAGE = '630102100201'
export const NEXT_VILLAGE = '630102100202'
export const FAR_VILLAGE = '630102101201'

export const MORE_REGIONS: RegionDocument[] = [
  { _id: OTHER_TOWN, name: '韵家口镇', level: 'town', parentId: DISTRICT },
  { _id: VILLAGE, name: '中庄村', level: 'village', parentId: TOWN },
  { _id: NEXT_VILLAGE, name: '泮子山村', level: 'village', parentId: TOWN },
  { _id: FAR_VILLAGE, name: '朱家庄村', level: 'village', parentId: OTHER_TOWN },
]

export const MORE_UNITS: UnitDocument[] = [
  { _id: 'unit-commission', name: '区纪委监委', regionId: DISTRICT },
  { _id: 'unit-finance', name: '区财政局', regionId: DISTRICT },
  { _id: 'unit-farming', name: '区农业农村局', regionId: DISTRICT },
  { _id: 'unit-far-town', name: '韵家口镇政府', regionId: OTHER_TOWN },
  { _id: 'unit-village', name: '中庄村委会', regionId: VILLAGE },
  { _id: 'unit-next-village', name: '泮子山村委会', regionId: NEXT_VILLAGE },
  { _id: 'unit-far-village', name: '朱家庄村委会', regionId: FAR_VILLAGE },
]

interface TestPerson {
  openid: string
  role: StaffRole
  unitId: string
  /** Where the role counts: places, or the person's own unit. */
  at: { regions: string[] } | 'own-unit'
}

const of = (openid: string, role: StaffRole, unitId: string, ...regions: string[]): TestPerson => ({
  openid,
  role,
  unitId,
  at: regions.length > 0 ? { regions } : 'own-unit',
})

/** Who can be called as, each a person `person-<openid>` with a phone number; every other openid is a citizen's. */
export const PEOPLE: readonly TestPerson[] = [
  of('clerk', 'village-clerk', 'unit-village', VILLAGE),
  of('second-clerk', 'village-clerk', 'unit-village', VILLAGE),
  of('next-clerk', 'village-clerk', 'unit-next-village', NEXT_VILLAGE),
  of('far-clerk', 'village-clerk', 'unit-far-village', FAR_VILLAGE),
  of('supervisor', 'village-supervisor', 'unit-village', VILLAGE),
  of('next-supervisor', 'village-supervisor', 'unit-next-village', NEXT_VILLAGE),
  of('far-supervisor', 'village-supervisor', 'unit-far-village', FAR_VILLAGE),
  of('town-reviewer', 'town-reviewer', 'unit-town', TOWN),
  of('far-town-reviewer', 'town-reviewer', 'unit-far-town', OTHER_TOWN),
  of('town-finance', 'unit-clerk', 'unit-town'),
  of('far-town-finance', 'unit-clerk', 'unit-far-town'),
  of('finance', 'unit-clerk', 'unit-finance'),
  of('farming', 'unit-clerk', 'unit-farming'),
  of('inspector', 'inspector', 'unit-commission', DISTRICT),
  of('second-inspector', 'inspector', 'unit-commission', DISTRICT),
  of('leader', 'leader', 'unit-commission', DISTRICT),
  of('auditor', 'auditor', 'unit-commission', DISTRICT),
  of('admin', 'admin', 'unit-commission', DISTRICT),
  of('cadre', 'cadre', 'unit-market'),
]
