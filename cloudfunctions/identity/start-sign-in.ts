import type { startSignIn as contract } from '@qingjian/shared/identity/identity.contracts'
import { REQUEST_LIFE } from '@qingjian/shared/identity/request-life'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { CODE_ALPHABET } from './code-alphabet'
import type { IdentityDependencies } from './identity.dependencies'
import { makeTicket, readTicket, signInIdOf } from './sign-in-keys'

const CODE_LENGTH = 10

/** Gives a PC a code to show and a ticket to keep; for two minutes somebody's phone may let it in. */
export const startSignIn: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  _actor,
  input,
) => {
  const { address = '', hash, ids, now, signIns, work } = dependencies
  const code = ids.pick(CODE_ALPHABET, CODE_LENGTH)
  const id = signInIdOf(hash, code)
  const ticket = makeTicket(id, ids.secret())
  const shown = { number: ids.pick('0123456789', 2), expiresAt: now + REQUEST_LIFE }
  await work.commit((change) =>
    signIns.put(change, {
      _id: id,
      ticketHash: readTicket(hash, ticket).ticketHash,
      browser: input.browser,
      address,
      state: 'waiting',
      requestedAt: now,
      ...shown,
    }),
  )
  return succeed({ code, ticket, ...shown })
}
