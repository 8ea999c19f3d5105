import type { unbind as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { readAccount, saveAccount } from '../platform/access/accounts.repository'
import { endBinding } from '../platform/access/end-access'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { coversGrants } from './covers-grants'
import { findSomebodyElse } from './find-person'
import type { IdentityDependencies } from './identity.dependencies'

/** Parts a person from their phone, with every session at a PC; their roles wait for the next binding. */
export const unbind: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  actor,
  { personId, reason },
) => {
  const { accounts, directory, now, work } = dependencies
  const found = await findSomebodyElse(directory, actor, personId)
  if (!found.ok) return found
  const known = await accounts.find(personId)
  if (!(await coversGrants(directory, actor, known?.grants ?? [], now)))
    return fail('FORBIDDEN', '这个人的角色超出您的管理范围，请由上一级管理员办理')
  return commitUnlessRefused(work, async (change) => {
    const { bindingId, boundAt: _boundAt, ...account } = await readAccount(change, personId)
    if (bindingId === undefined) return fail('CONFLICT', '这个人没有绑定微信')
    await endBinding(change, bindingId, now)
    const unboundBy = actor.personId ?? actor.id
    await saveAccount(change, personId, { ...account, unboundBy }, now)
    await change.audit({ subject: `identity_accounts/${personId}`, reason, details: { unbound: true } })
    return succeed({ done: true as const })
  })
}
