import { createChainReader } from '@qingjian/cloudfunctions/audit/chain.repository'
import type { PersonDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { readingsAt } from '@qingjian/demo/readings-at'
import type { StoredChain } from './stored-chain'

/** The log of a local cloud that is running at an address. */
export function chainInCloud(url: string): StoredChain {
  const database = readingsAt(url)
  return {
    ...createChainReader(database),
    nameOf: async (personId) =>
      (await database.get<PersonDocument>('org_people', personId))?.name ?? personId,
  }
}
