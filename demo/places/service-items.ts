import type { WindowDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { readCsv } from '../read-csv'

type ServiceItems = WindowDocument['serviceItems']

/** The service items of data/service-items.csv by topic. */
export function readServiceItems(): Map<string, ServiceItems> {
  const topics = new Map<string, ServiceItems>()
  for (const { code: id = '', name = '', topic = '' } of readCsv('service-items.csv')) {
    topics.set(topic, [...(topics.get(topic) ?? []), { id, name }])
  }
  return topics
}
