import { GRANT_POLICY } from '@qingjian/shared/identity/grant-policy'
import type { grantRole as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { GrantRecord } from '../platform/access/access.documents'
import { readAccount, saveAccount } from '../platform/access/accounts.repository'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { checkDates, checkOthers, checkScope } from './check-grant'
import { coversScope } from './covers-grants'
import { findSomebodyElse, NO_SUCH_PERSON } from './find-person'
import { hasLeft } from './has-left'
import type { IdentityDependencies } from './identity.dependencies'
import { grantsShower } from './show-grants'

/** Gives a person a role inside the admin's own scope; a powerful one waits for a second admin. */
export const grantRole: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  actor,
  { personId, ...asked },
) => {
  const { directory, ids, now, peopleByName, work } = dependencies
  const found = await findSomebodyElse(directory, actor, personId)
  if (!found.ok) return found
  const scope = checkScope(asked)
  if (!scope.ok) return scope
  const dates = checkDates(asked, now)
  if (!dates.ok) return dates
  if (!(await coversScope(directory, actor, asked)))
    return fail('NOT_FOUND', '没有找到所选的地区或单位，或者不归您管理')
  const { until, ...rest } = asked
  const grant: GrantRecord = {
    ...rest,
    ...(until === undefined ? {} : { until }),
    id: ids.next(),
    state: GRANT_POLICY[asked.role].needsSecondAdmin ? 'waiting' : 'granted',
    requestedAt: now,
    requestedBy: actor.personId ?? actor.id,
  }
  const show = await grantsShower(directory, [grant])
  return commitUnlessRefused(work, async (change) => {
    const person = await peopleByName.read(change, personId)
    if (!person) return NO_SUCH_PERSON
    if (hasLeft(person, now)) return fail('CONFLICT', '这个人已离岗，不能授予角色')
    const account = await readAccount(change, personId)
    const others = checkOthers(grant, account.grants, now)
    if (!others.ok) return others
    await saveAccount(change, personId, { ...account, grants: [...account.grants, grant] }, now)
    const { id, role, regions, units, from, state } = grant
    const details = { grantId: id, role, regions, units, from, until, state }
    await change.audit({ subject: `identity_accounts/${personId}`, reason: grant.reason, details })
    return succeed({ grant: show(grant) })
  })
}
