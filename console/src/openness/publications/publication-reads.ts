import {
  listLinkable,
  readAnnouncement,
  readDraftAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import { readPublic } from '@qingjian/shared/openness/public.contracts'
import {
  countPublications,
  listPublicationLines,
  listPublications,
  readPublication,
} from '@qingjian/shared/openness/publication.contracts'

/** Methods whose kept answers are old after any change of a publication. */
export const PUBLICATION_READS = [
  listPublications,
  countPublications,
  readPublication,
  listPublicationLines,
  readDraftAnnouncement,
  readAnnouncement,
  listLinkable,
  readPublic,
]
