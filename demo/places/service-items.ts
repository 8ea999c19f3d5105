import type {
  ServiceItemDocument,
  WindowDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { readCsv } from '../read-csv'
import { DISTRICT_CODE } from './build-regions'

type ServiceItems = WindowDocument['serviceItems']

/** The service items of data/service-items.csv by topic. */
export function readServiceItems(): Map<string, ServiceItems> {
  const topics = new Map<string, ServiceItems>()
  for (const { code: id = '', name = '', topic = '' } of readCsv('service-items.csv')) {
    topics.set(topic, [...(topics.get(topic) ?? []), { id, name }])
  }
  return topics
}

/** The catalogue of what can be done in the district; an item of several topics stands there once. */
export function buildServiceItems(): ServiceItemDocument[] {
  const names = new Map([...readServiceItems().values()].flat().map(({ id, name }) => [id, name]))
  return [...names].map(([_id, name]) => ({ _id, name, regionId: DISTRICT_CODE }))
}
