import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { announcementText as text } from '../announcement.text'

type Party = ContentOf<'project'>['owner']

/** A firm by its name, with its number where it is given. */
export function partyInWords({ creditCode, name }: Party): string {
  return creditCode === undefined ? name : text.party(name, creditCode)
}
