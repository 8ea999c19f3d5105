import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { differencesOfAnnouncements } from '@qingjian/shared/openness/announcements/announcement-differences'
import type { AnnouncementDocument } from './announcements.documents'
import { withoutNumbers } from './without-numbers'

type Version = ContractOutput<typeof readAnnouncement>['versions'][number]

/**
 * Every version of an announcement with what changed against the one before it. Of one that is withdrawn nothing is said any
 * more but that it was changed, and why.
 * @param versions newest first
 * @param titles of what they name, by id
 */
export function announcementHistoryOf(
  versions: readonly AnnouncementDocument[],
  titles: ReadonlyMap<string, string>,
): Version[] {
  const isGone = versions[0]?.isWithdrawn === true
  return versions.map(({ content, isWithdrawn = false, publishedOn, reason, version }, place) => {
    const before = versions[place + 1]?.content
    return {
      ...{ version, publishedOn, isWithdrawal: isWithdrawn },
      ...(reason !== undefined && { reason }),
      differences: isGone || !content || !before ? [] : shownDifferences(before, content, titles),
    }
  })
}

/** A personal number may be what was corrected. */
function shownDifferences(
  ...compared: Parameters<typeof differencesOfAnnouncements>
): Version['differences'] {
  return differencesOfAnnouncements(...compared).map(({ after, before, field }) => ({
    field,
    before: withoutNumbers(before),
    after: withoutNumbers(after),
  }))
}
