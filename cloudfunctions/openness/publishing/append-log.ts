import { CHAIN_BEGINNING } from '../../platform/chain/chain'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LogEntryDocument, PublicationDocument } from '../openness.documents'
import { linkOfEntry } from './publication-chain'

/** What an entry of the public log tells besides its place and its instant. */
type LogNews = Pick<LogEntryDocument, 'act' | 'amount' | 'digest' | 'lines' | 'reason'>

/**
 * Adds an entry about a publication to the public log, in the transaction of the change that it tells. Two that come at
 * once are put one behind the other, since each has read the head that it moves. A publication has one entry of each act.
 */
export async function appendLog(
  { now, publicationLog }: Pick<OpennessDependencies, 'now' | 'publicationLog'>,
  change: Change,
  publication: Pick<PublicationDocument, '_id' | 'regionId' | 'regionName' | 'title'>,
  { act, amount, digest, lines, reason }: LogNews,
): Promise<LogEntryDocument> {
  const { _id: publicationId, regionId, regionName, title } = publication
  const entry = {
    _id: `${publicationId}.${act}`,
    at: now,
    ...{ act, publicationId, title, regionId, regionName, lines, amount, digest },
    ...(reason !== undefined && { reason }),
  }
  const head = (await publicationLog.readHead(change)) ?? CHAIN_BEGINNING
  const linked: LogEntryDocument = { ...entry, ...linkOfEntry(entry, head) }
  await publicationLog.append(change, linked)
  return linked
}
