import type { whoAmI as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { isGrantInForce } from '@qingjian/shared/kernel/roles'
import type { UseCase } from '../platform/serve/method'
import type { IdentityDependencies } from './identity.dependencies'
import { grantsShower } from './show-grants'
import { showPerson } from './show-people'
import { showSession } from './show-session'

/** The caller's person, the roles in force, and the session when there is one. */
export const whoAmI: UseCase<IdentityDependencies, typeof contract> = async (dependencies, actor) => {
  const { accounts, directory, now, sessions } = dependencies
  const personId = actor.personId ?? ''
  const person = await showPerson(directory, personId)
  if (!person) return fail('NOT_FOUND', '没有找到您的人员信息，请联系本单位管理员')
  const account = await accounts.find(personId)
  const inForce = (account?.grants ?? []).filter(
    (grant) => grant.state === 'granted' && isGrantInForce(grant, now),
  )
  const show = await grantsShower(directory, inForce)
  const session = actor.session && (await sessions.find(actor.session.id))
  return succeed({
    person,
    grants: inForce.map(show),
    ...(session ? { session: showSession(session, session._id) } : {}),
  })
}
