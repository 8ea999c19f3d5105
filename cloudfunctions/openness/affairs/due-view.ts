import type { DueView } from '@qingjian/shared/openness/affairs/affair-fields'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import type { Due } from '@qingjian/shared/openness/affairs/dues'
import type { KeyedHash } from '../../platform/crypto/keyed-hash'
import { newAnnouncementId } from '../announcements/announcement-document'

/** Something due with the announcement that made it public; accounts are lines and have none. */
export function dueViewOf(hash: KeyedHash, due: Due): DueView {
  const { itemId, publicationId } = due
  return itemId === ACCOUNTS_ITEM || publicationId === undefined
    ? due
    : { ...due, announcementId: newAnnouncementId(hash, publicationId) }
}
