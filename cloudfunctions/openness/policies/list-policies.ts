import { dayOf, daysBetween } from '@qingjian/shared/calendar/day'
import { parentCodeOf } from '@qingjian/shared/kernel/region-code'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listPolicies as contract } from '@qingjian/shared/openness/policies/policy.contracts'
import type { PolicyRowView } from '@qingjian/shared/openness/policies/policy-fields'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { UseCase } from '../../platform/serve/method'
import type { AnnouncementDocument } from '../announcements/announcements.documents'
import type { AnnouncementWalk } from '../announcements/announcements.repository'
import type { OpennessDependencies } from '../openness.dependencies'

const PAGE = 20

/** Policies that count in a place, newest first. */
export const listPolicies: UseCase<OpennessDependencies, typeof contract> = async (
  { announcements, now },
  _actor,
  { after, isOpen, regionId },
) => {
  const today = dayOf(now)
  const { next, page } = await mergeWalks<AnnouncementDocument, AnnouncementWalk>(
    {
      walks: scopesOf(regionId).map((scope) => ({ kind: 'policy', scope })),
      order: 'position',
      direction: 'desc',
      read: (walk, cursor, limit) => announcements.walk(walk, cursor, limit),
      isWanted: (one) => {
        const row = policyRowOf(one, today)
        return row !== undefined && (isOpen === undefined || row.isOpen === isOpen)
      },
    },
    { after, size: PAGE },
  )
  return succeed({
    policies: page.flatMap((one) => policyRowOf(one, today) ?? []),
    ...(next !== undefined && { next }),
  })
}

/** A place and what stands above it: what those publish counts there, too. */
function scopesOf(regionId: string | undefined): AnnouncementWalk['scope'][] {
  if (regionId === undefined) return [{}]
  const scopes: AnnouncementWalk['scope'][] = []
  for (let code: string | undefined = regionId; code !== undefined; code = parentCodeOf(code))
    scopes.push({ regionId: code })
  return scopes
}

/** @returns undefined for a policy that is withdrawn */
function policyRowOf(announcement: AnnouncementDocument, today: string): PolicyRowView | undefined {
  const { announcementId: id, content, publishedOn, regionName } = announcement
  if (content?.kind !== 'policy') return undefined
  const { closesOn, entitlement, issuer, opensOn, summary, title } = content
  const isOpen = (opensOn ?? today) <= today && (closesOn ?? today) >= today
  return {
    ...{ id, title, issuer, summary, regionName, publishedOn, isOpen },
    ...(closesOn !== undefined && { closesOn }),
    ...(closesOn !== undefined && closesOn >= today && { daysLeft: daysBetween(today, closesOn) }),
    hasQuestions: entitlement !== undefined,
  }
}
