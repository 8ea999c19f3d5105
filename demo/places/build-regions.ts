import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { readCsv } from '../read-csv'

export const DISTRICT_CODE = '630102'

/** 西宁市城东区 with its real towns, streets, villages and communities. */
export function buildRegions(): RegionDocument[] {
  const district: RegionDocument = { _id: DISTRICT_CODE, name: '城东区', level: 'district' }
  const towns = readCsv('towns.csv').map(
    ({ code = '', name = '' }): RegionDocument => ({
      _id: code,
      name,
      level: 'town',
      parentId: DISTRICT_CODE,
    }),
  )
  const villages = readCsv('villages.csv').map(
    ({ code = '', name = '', streetCode = '' }): RegionDocument => ({
      _id: code,
      name: placeName(name),
      level: 'village',
      parentId: streetCode,
    }),
  )
  return [district, ...towns, ...villages]
}

/** 中庄村村民委员会 stands for 中庄村, 韵家口村民委员会 for 韵家口村, 中庄社区居民委员会 for 中庄社区. */
function placeName(committee: string): string {
  const name = committee.replace(/(居民|村民)委员会$/, '')
  return committee.endsWith('村民委员会') && !name.endsWith('村') ? `${name}村` : name
}
