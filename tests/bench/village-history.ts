import type {
  AffairItemDocument,
  PostedItem,
} from '@qingjian/cloudfunctions/openness/affairs/affairs.documents'
import { type VillageYearDocument, villageYearId } from '@qingjian/cloudfunctions/openness/openness.documents'
import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { addDays } from '@qingjian/shared/calendar/day'
import { DEFAULT_CATALOGUE } from '@qingjian/shared/openness/affairs/default-catalogue'
import { periodAt } from '@qingjian/shared/openness/affairs/periods-of'

export const HEAT_YEAR = 2026
const OF_A_TOWN = 25
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** So many villages in towns of 25, with the catalogue and what each has made public: most of it in time. */
export function openVillages(count: number): Record<string, object[]> {
  if (count === 0) return {}
  const villages = Array.from({ length: count }, (_, number): RegionDocument => {
    const parentId = `630102${String(200 + Math.floor(number / OF_A_TOWN))}`
    return {
      _id: `${parentId}${200 + (number % OF_A_TOWN)}`,
      name: `第${number + 1}村`,
      level: 'village',
      parentId,
    }
  })
  const towns = [...new Set(villages.map(({ parentId }) => parentId ?? ''))].map(
    (_id): RegionDocument => ({ _id, name: `${_id}镇`, level: 'town', parentId: '630102' }),
  )
  const items = DEFAULT_CATALOGUE.map(
    ({ id: _id, ...item }): AffairItemDocument => ({
      ...{ _id, version: 1, ...item },
      ...{ from: `${HEAT_YEAR - 1}-01-01`, villages: [] },
    }),
  )
  return {
    org_regions: [...towns, ...villages],
    openness_affair_items: items,
    openness_village_years: villages.flatMap(({ _id }, number) => [
      yearOf(_id, HEAT_YEAR - 1, number),
      yearOf(_id, HEAT_YEAR, number),
    ]),
  }
}

function yearOf(regionId: string, year: number, number: number): VillageYearDocument {
  const posts = DEFAULT_CATALOGUE.flatMap(({ clock, id }, place): PostedItem[] => {
    if (clock === 'at-once') return []
    const periods = new Map(
      MONTHS.map((month) => periodAt(clock, `${year}-${month}-01`)).map((one) => [one.period, one]),
    )
    return [...periods.values()].map(({ lastDay, period }): PostedItem => {
      const late = (number + place) % 17 === 0 ? 9 : 0
      return [id, period, addDays(lastDay, 10 + late), `publication-${regionId}-${id}-${period}`]
    })
  })
  return {
    _id: villageYearId(regionId, year),
    ...{ regionId, townId: regionId.slice(0, 9), year, posts },
    publications: posts.length,
    lastPublishedOn: `${year}-12-10`,
  }
}
