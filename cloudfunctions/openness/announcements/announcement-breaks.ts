import { digestAfter } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { townIdOf } from '../publications/author-place'
import { sealOfPublication } from '../publishing/seal-publication'
import { digestOfAnnouncement } from './announcement-digest'
import { type AnnouncementDocument, announcementVersionId } from './announcements.documents'

const CHANGED = '这项公开内容在公开后被改动过'
const MOVED = '这项公开内容的归属或次序在公开后被改动过'
const HIDDEN = '这项公开内容有一个版本被藏起来或者删掉了'
const NOT_NOTED = '公开记录里没有这项公开内容'
const OTHERWISE_NOTED = '这项公开内容和公开记录对不上，公开后被改动过'

type Dependencies = Pick<OpennessDependencies, 'announcements' | 'publicationLog' | 'publications'>

/** What is wrong with the versions of an announcement, each by itself, together, and against the public log. */
export async function findAnnouncementBreak(
  dependencies: Omit<Dependencies, 'announcements'>,
  versions: readonly AnnouncementDocument[],
): Promise<string | undefined> {
  if (!isWhole(versions)) return HIDDEN
  const brought = await dependencies.publications.findAll(versions.map(({ publicationId }) => publicationId))
  for (const version of versions) {
    const publication = brought.find(({ _id }) => _id === version.publicationId)
    const found = publication ? await breakOf(dependencies, version, publication) : NOT_NOTED
    if (found !== undefined) return found
  }
  return undefined
}

/** What is wrong with the version that one publication has brought. */
export async function findBreakOfPublication(
  dependencies: Dependencies,
  publication: PublicationDocument,
): Promise<string | undefined> {
  const { announcements } = dependencies
  const [brought, another] = await announcements.ofPublications([publication._id])
  if (!brought || another) return HIDDEN
  const versions = await announcements.versions(brought.announcementId)
  return isWhole(versions) ? breakOf(dependencies, brought, publication) : HIDDEN
}

/** Whether all versions are there from the first on, and the last of them is the one that everybody finds. */
function isWhole(versions: readonly AnnouncementDocument[]): boolean {
  const inOrder = [...versions].sort((one, other) => one.version - other.version)
  return inOrder.every(
    ({ latest, version }, place) =>
      version === place + 1 && (latest === true) === (place === inOrder.length - 1),
  )
}

async function breakOf(
  dependencies: Pick<Dependencies, 'publicationLog'>,
  version: AnnouncementDocument,
  publication: PublicationDocument,
): Promise<string | undefined> {
  if (digestOfAnnouncement(version) !== version.digest) return CHANGED
  const isInPlace =
    version._id === announcementVersionId(version.announcementId, version.version) &&
    version.townId === townIdOf(version.regionId) &&
    version.holderId === publication.regionId
  return isInPlace ? breakOfLog(dependencies, version, publication) : MOVED
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
