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
      name: name.replace(/(居民|村民)委员会$/, ''),
      level: 'village',
      parentId: streetCode,
    }),
  )
  return [district, ...towns, ...villages]
}
