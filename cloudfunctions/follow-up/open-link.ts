import type { openLink as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { windowTitle } from '@qingjian/shared/follow-up/follow-up.text'
import { isOpen } from '@qingjian/shared/follow-up/follow-up-transitions'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** The page behind a message's link: where and when, and what the unit answered; nothing of the person. */
export const openLink: UseCase<FollowUpDependencies, typeof contract> = async (
  { followUps, hash, now },
  _actor,
  { token },
) => {
  const followUp = await followUps.findByLink(hash('follow-up-link', token))
  if (!followUp) return fail('NOT_FOUND', '这个链接打不开，请从短信里重新点一次')
  const { answer, answeredBy, hallName, kind, ratedDay, state, unitName, windowName, windowNumber } = followUp
  const isExpired = (followUp.linkUntil ?? 0) <= now
  return succeed({
    kind,
    windowName: windowTitle(windowNumber, windowName),
    hallName,
    unitName,
    ratedDay,
    ...(answer !== undefined && !isExpired && { answer: answer.text }),
    state: answeredBy !== undefined ? 'answered' : isExpired || !isOpen(state) ? 'expired' : 'open',
  })
}
