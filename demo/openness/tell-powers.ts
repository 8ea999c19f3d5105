import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { POWER_LIST } from '@qingjian/shared/openness/powers/power-list'
import { DISTRICT_CODE } from '../places/build-regions'
import type { ToldAnnouncement } from './told-announcement'

/** The list of powers, which the district announced when the platform began. */
export function tellPowers(district: RegionDocument, year: number): ToldAnnouncement[] {
  return POWER_LIST.map(
    (content): ToldAnnouncement => ({
      key: powerKeyOf(content.title),
      regionId: DISTRICT_CODE,
      regionName: district.name,
      unitId: 'unit-nyj',
      day: `${year}-01-08`,
      content: { ...content, files: [] },
    }),
  )
}

export function powerKeyOf(title: string): string {
  return `power/${title}`
}
