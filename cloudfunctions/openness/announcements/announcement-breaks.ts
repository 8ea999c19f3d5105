import { digestAfter } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { townIdOf } from '../publications/author-place'
import { sealOfPublication } from '../publishing/seal-publication'
import { digestOfAnnouncement } from './announcement-digest'
import { type AnnouncementDocument, announcementVersionId } from './announcements.documents'

const CHANGED = '这项公开的内容发布后被改动过'
const MOVED = '这项公开的归属或次序发布后被改动过'
const HIDDEN = '这项公开有一个版本被藏起来或者删掉了'
const NOT_NOTED = '公开日志里没有这项公开的登记'
const OTHERWISE_NOTED = '这项公开和公开日志的登记对不上，发布后被改动过'

type Dependencies = Pick<OpennessDependencies, 'publicationLog' | 'publications'>

/** What is wrong with a stored version itself; undefined where it is as it was published. */
export function breakOfVersion(
  version: AnnouncementDocument,
  { _id: publicationId, regionId }: Pick<PublicationDocument, '_id' | 'regionId'>,
): string | undefined {
  if (digestOfAnnouncement(version) !== version.digest) return CHANGED
  const isInPlace =
    version._id === announcementVersionId(version.announcementId, version.version) &&
    version.townId === townIdOf(version.regionId) &&
    version.holderId === regionId &&
    version.publicationId === publicationId
  return isInPlace ? undefined : MOVED
}

/** What is wrong with the versions of an announcement together, and with what the public log has noted of each. */
export async function findAnnouncementBreak(
  { publicationLog, publications }: Dependencies,
  versions: readonly AnnouncementDocument[],
): Promise<string | undefined> {
  const inOrder = [...versions].sort((one, other) => one.version - other.version)
  const isWhole = inOrder.every(
    ({ latest, position, version }, place) =>
      version === place + 1 &&
      (latest === true) === (place === inOrder.length - 1) &&
      position === inOrder[0]?.position,
  )
  if (!isWhole) return HIDDEN
  const brought = await publications.findAll(inOrder.map(({ publicationId }) => publicationId))
  for (const one of inOrder) {
    const publication = brought.find(({ _id }) => _id === one.publicationId)
    if (!publication) return NOT_NOTED
    const found = breakOfVersion(one, publication) ?? (await breakOfLog({ publicationLog }, one, publication))
    if (found !== undefined) return found
  }
  return undefined
}

async function breakOfLog(
  { publicationLog }: Pick<Dependencies, 'publicationLog'>,
  { digest }: AnnouncementDocument,
  publication: PublicationDocument,
): Promise<string | undefined> {
  const entries = await publicationLog.ofSubject(publication._id)
  const entry = entries.find(({ act }) => act !== 'archive')
  if (!entry) return NOT_NOTED
  return entry.digest === sealOfPublication(publication, digestAfter('', digest))
    ? undefined
    : OTHERWISE_NOTED
}
