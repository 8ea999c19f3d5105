import { createHash } from 'node:crypto'
import { canonicalJson } from '../../platform/crypto/canonical-json'
import type { AnnouncementDocument } from './announcements.documents'

const SAID = [
  'announcementId',
  'version',
  'kind',
  'title',
  'holderId',
  'holderName',
  'regionId',
  'regionName',
  'unitId',
  'publishedOn',
  'position',
  'content',
  'isWithdrawn',
  'reason',
  'projectId',
  'fulfils',
] as const satisfies readonly (keyof AnnouncementDocument)[]

/** SHA-256 over what a version says, with the announcement and version that it is, its place among others, and where its files lie; hexadecimal. */
export function digestOfAnnouncement(announcement: Omit<AnnouncementDocument, 'digest'>): string {
  const said = Object.fromEntries(
    SAID.flatMap((field) => (announcement[field] === undefined ? [] : [[field, announcement[field]]])),
  )
  return createHash('sha256').update(canonicalJson(said)).digest('hex')
}
