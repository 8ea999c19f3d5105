import { succeed } from '@qingjian/shared/kernel/result'
import type { checkAnnouncement as contract } from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { findAnnouncementBreak } from './announcement-breaks'
import { NO_PUBLIC_ANNOUNCEMENT } from './read-announcement'

/** Recomputes every version of an announcement, and compares each with what the public log has noted of it. */
export const checkAnnouncement: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { id },
) => {
  const versions = await dependencies.announcements.versions(id)
  if (versions.length === 0) return NO_PUBLIC_ANNOUNCEMENT
  const problem = await findAnnouncementBreak(dependencies, versions)
  return succeed(problem === undefined ? { state: 'intact' } : { state: 'broken', problem })
}
