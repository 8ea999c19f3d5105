import { formatInstant } from '@qingjian/shared/calendar/day'
import { findCallSlot } from '@qingjian/shared/follow-up/call-slot'
import type { beginCall as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { DuplicateKeyError } from '../platform/database/duplicate-key-error'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { forStaff } from './find-for-staff'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'
import { mobileOf } from './mobile-of'
import { type Rules, readRules } from './rules'

/** How long the number stays with one officer. */
const HOLD_MS = 30 * 60_000

/**
 * Takes a follow-up for half an hour and shows its number, with the look in the audit log before the answer. Begun again
 * by its holder, it is the same hold.
 */
export const beginCall: UseCase<FollowUpDependencies, typeof contract> = async (
  dependencies,
  actor,
  { followUpId },
) => {
  const { followUps, now, work } = dependencies
  const { personId } = actor
  if (personId === undefined) return fail('FORBIDDEN', '请先用邀请码绑定您的人员信息')
  const rules = await readRules(dependencies)
  try {
    return await commitUnlessRefused(work, async (change) => {
      const found = forStaff(actor, await followUps.read(change, followUpId))
      if (!found.ok) return found
      const followUp = found.data
      const allowed = mayBegin(followUp, personId, now, rules)
      if (!allowed.ok) return allowed
      const mobile = await mobileOf(dependencies, change, followUp.ratingId)
      if (mobile === undefined) return fail('CONFLICT', '群众已经收回了手机号，不用再打了')
      const heldUntil = isHeld(followUp, now) ? (followUp.heldUntil ?? now) : now + HOLD_MS
      await followUps.save(change, { ...followUp, heldBy: personId, heldUntil })
      await change.audit({ subject: `follow_ups/${followUp._id}/contact`, details: { heldUntil } })
      return succeed({ mobile, heldUntil })
    })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    return fail('CONFLICT', '这个号码刚刚打开过，请刷新后再看')
  }
}

function isHeld({ heldUntil }: FollowUpDocument, now: number): boolean {
  return (heldUntil ?? 0) > now
}

/** Whether this officer may call just now, by the same rules as the planner's. */
function mayBegin(
  followUp: FollowUpDocument,
  personId: string,
  now: number,
  { calendars, settings }: Rules,
): Result<void> {
  if (followUp.state !== 'for-person') return fail('CONFLICT', '这条回访现在不用打电话，请刷新列表')
  if (isHeld(followUp, now))
    return followUp.heldBy === personId
      ? succeed(undefined)
      : fail('CONFLICT', '别的回访员正在打这个电话，请先打下一个')
  const slot = findCallSlot(followUp, settings, calendars, now)
  if (!slot.ok) return slot
  return slot.data.at <= now
    ? succeed(undefined)
    : fail('CONFLICT', `现在不能打这个电话，请在${formatInstant(slot.data.at)}以后打`)
}
