import type { answerLink as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { isOpen } from '@qingjian/shared/follow-up/follow-up-transitions'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { Change } from '../platform/serve/unit-of-work'
import { endFollowUp } from './end-follow-up'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'
import { noteLateAnswer } from './note-late-answer'

const BROKEN = '这个链接打不开，请从短信里重新点一次'
const OVER = '这件事已经有了结果，谢谢您。如果还没有解决，请在微信小程序“我的反映”里告诉我们'

/** The citizen's answer by the link of a message, once; what came when it was over is noted and changes nothing. */
export const answerLink: UseCase<FollowUpDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { answer, token, words },
) => {
  const { followUps, hash, now, work } = dependencies
  const linkLookup = hash('follow-up-link', token)
  const found = await followUps.findByLink(linkLookup)
  if (!found) return fail('NOT_FOUND', BROKEN)
  if ((found.linkUntil ?? 0) <= now)
    return fail('CONFLICT', '这个链接已经过期了。如果还没有解决，请在微信小程序“我的反映”里告诉我们')
  const came = await work.commit(async (change) => {
    const followUp = await followUps.read(change, found._id)
    if (followUp?.linkLookup !== linkLookup) return 'broken'
    if (isOpen(followUp.state)) {
      await endFollowUp(dependencies, change, followUp, { outcome: answer, channel: 'sms', words })
      return 'in time'
    }
    if (followUp.answeredBy === 'sms' && followUp.outcome === answer) {
      if (words !== '' && followUp.words === undefined) await keepWords(dependencies, change, followUp, words)
      return 'in time'
    }
    await noteLateAnswer(dependencies, change, followUp, { at: now, channel: 'sms', outcome: answer })
    return 'late'
  })
  if (came === 'broken') return fail('NOT_FOUND', BROKEN)
  return came === 'late' ? fail('CONFLICT', OVER) : succeed({ answer })
}

/** The page asks for words after the tap, so they may come by themselves. */
async function keepWords(
  { followUps }: FollowUpDependencies,
  change: Change,
  followUp: FollowUpDocument,
  words: string,
): Promise<void> {
  const { _id, caseId, round } = followUp
  await followUps.save(change, { ...followUp, words })
  await change.audit({ subject: `follow_ups/${_id}`, details: { words: true } })
  if (caseId === undefined) return
  await change.handOver({
    to: 'cases',
    topic: 'follow-up.said',
    occasion: `${caseId}/${round}`,
    facts: { caseId, round, words },
  })
}
