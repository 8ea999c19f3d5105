import { CHAIN_BEGINNING } from '../../platform/chain/chain'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LogEntryDocument, PublicationDocument } from '../openness.documents'
import { linkOfEntry } from './publication-chain'

/** What an entry of the public log is about. */
interface LogAbout extends Pick<LogEntryDocument, 'regionId' | 'regionName' | 'subject' | 'title'> {
  id: string
}

/** What it tells besides its place and its instant; a step of a run brings neither lines nor money. */
interface LogNews
  extends Pick<LogEntryDocument, 'act' | 'digest' | 'reason'>,
    Partial<Pick<LogEntryDocument, 'amount' | 'lines'>> {
  /** From 1, of what is recorded of one subject again and again. */
  ordinal?: number
}

/**
 * Adds an entry to the public log, in the transaction of the change that it tells. Two that come at once are put one behind
 * the other, since each has read the head that it moves. A publication has one entry of each act, a run one for each step.
 */
export async function appendLog(
  { now, publicationLog }: Pick<OpennessDependencies, 'now' | 'publicationLog'>,
  change: Change,
  { id, regionId, regionName, subject, title }: LogAbout,
  { act, amount = 0, digest, lines = 0, ordinal, reason }: LogNews,
): Promise<LogEntryDocument> {
  const entry = {
    _id: `${id}.${ordinal ?? act}`,
    at: now,
    ...{ act, subject, subjectId: id, title, regionId, regionName, lines, amount, digest },
    ...(reason !== undefined && { reason }),
  }
  const head = (await publicationLog.readHead(change)) ?? CHAIN_BEGINNING
  const linked: LogEntryDocument = { ...entry, ...linkOfEntry(entry, head) }
  await publicationLog.append(change, linked)
  return linked
}

/** A publication as what an entry is about. */
export function logSubjectOf({
  _id,
  regionId,
  regionName,
  title,
}: Pick<PublicationDocument, '_id' | 'regionId' | 'regionName' | 'title'>): LogAbout {
  return { subject: 'publication', id: _id, regionId, regionName, title }
}
