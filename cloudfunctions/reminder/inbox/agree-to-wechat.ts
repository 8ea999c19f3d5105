import { succeed } from '@qingjian/shared/kernel/result'
import type { agreeToWeChat as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { consentContext } from './consents.repository'

/** Keeps the openid of a person who wants the next reminder by WeChat as well, encrypted, until it is used up. */
export const agreeToWeChat: UseCase<ReminderDependencies, typeof contract> = async (
  { cipher, consents, now, work },
  { openid = '', personId = '' },
) => {
  await work.commit((change) =>
    consents.give(change, {
      _id: personId,
      openid: cipher.encrypt(openid, consentContext(personId)),
      at: now,
    }),
  )
  return succeed({})
}
