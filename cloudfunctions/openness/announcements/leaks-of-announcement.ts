import { textsOfAnnouncement } from '@qingjian/shared/openness/announcements/announcement-texts'
import { type Leak, leaksOf } from '../publications/leaks-of-line'
import type { AnnouncementContent } from './announcements.documents'

/** What an announcement would leak: in each of its texts, the names of its files, and the ids that its author gave. */
export function leaksOfAnnouncement(content: AnnouncementContent): Leak[] {
  const typed = textsOfAnnouncement(content).map(({ name, path, text }) => ({
    name,
    path: `content.${path}`,
    text,
  }))
  const ids = idsIn(content).map(({ path, text }) => ({ name: '编号', path: `content.${path}`, text }))
  return leaksOf([...typed, ...ids])
}

/** Ids of steps and questions are the author's own, and everybody could read them. */
function idsIn(content: AnnouncementContent): { path: string; text: string }[] {
  if (content.kind === 'power')
    return content.steps.map(({ id }, place) => ({ path: `steps.${place}.id`, text: id }))
  if (content.kind !== 'policy') return []
  return (content.entitlement ?? []).map(({ id }, place) => ({ path: `entitlement.${place}.id`, text: id }))
}
