import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { maskedName } from '@qingjian/shared/openness/masked-name'
import type { claimOwn as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { mobileKeyOf, recipientIdOf, recipientKeyOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import { type ClaimDocument, claimContext, recipientContext } from '../openness.documents'
import { readAttempts } from './claim-attempts'
import { MOST_CLAIMS } from './claims.repository'

const SPENT = fail('INVALID_INPUT', '手机号验证已过期，请重新点一次', {
  mobileCode: '手机号验证已过期，请重新点一次',
})
/** The same for a wrong ID number and for a phone number that nobody has given: whoever guesses learns nothing. */
const WRONG = fail('INVALID_INPUT', '手机号和身份证号对不上。请核对号码；如果换过手机号，请到村委会更新登记')
const BARRED = fail('TOO_MANY_REQUESTS', '今天已经核对错了5次，请明天再试，或到村委会核对登记的手机号')
const ENOUGH = fail('CONFLICT', `一个微信最多查${MOST_CLAIMS}个人；要查别人，请先取消以前核对过的`)

/**
 * Proves that the caller is somebody who is paid: by the phone number, which WeChat vouches for, and the ID number, of
 * which a keyed hash is compared and nothing is kept. Who has proved it before need not do so again.
 */
export const claimOwn: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { idNumber, mobileCode },
) => {
  const { cipher, claims, hash, now, weChat, work } = dependencies
  const recipientKey = recipientKeyOf(hash, idNumber)
  const _id = hash('openness-claim', `${actor.id}/${recipientKey}`)
  const mine = await claims.ofActor(actor.id)
  const known = mine.find((claim) => claim._id === _id)
  // The answer to the first request may have been lost, and its code is spent.
  if (known) return succeed({ maskedName: maskedName(cipher.decrypt(known.name, claimContext(_id))) })
  if (mine.length >= MOST_CLAIMS) return ENOUGH
  const mobile = await weChat.mobileOf(mobileCode)
  if (mobile === undefined) return SPENT
  const mobileKey = mobileKeyOf(hash, mobile)
  const recipient = await claims.recipient(recipientIdOf(hash, recipientKey, mobileKey))
  return work.commit(async (change): Promise<Result<{ maskedName: string }>> => {
    const attempts = await readAttempts(dependencies, change, { actorId: actor.id, mobileKey })
    if (attempts.isBarred) return BARRED
    if (!recipient) {
      await attempts.countWrong()
      return WRONG
    }
    const name = cipher.decrypt(recipient.name, recipientContext(recipient._id))
    const claim: ClaimDocument = {
      ...{ _id, actorId: actor.id, recipientKey, regionName: recipient.regionName, at: now },
      name: cipher.encrypt(name, claimContext(_id)),
    }
    await claims.put(change, claim)
    await change.audit({ subject: `openness_claims/${_id}` })
    return succeed({ maskedName: maskedName(name) })
  })
}
