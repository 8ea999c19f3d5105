import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { GrantRecord } from '../platform/access/access.documents'
import { readAccount, saveAccount } from '../platform/access/accounts.repository'
import type { Actor } from '../platform/access/actor'
import { canStep, type GrantStep, takeStep } from '../platform/access/grant-state'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import { coversScope } from './covers-grants'
import { findSomebodyElse } from './find-person'
import type { IdentityDependencies } from './identity.dependencies'
import { type GrantView, grantsShower } from './show-grants'

interface GrantChange {
  personId: string
  grantId: string
  step: GrantStep
  reason: string
  /** What else must hold, seen from inside the transaction. */
  check?: (grant: GrantRecord, others: readonly GrantRecord[]) => Result<true>
}

/** Takes one step with somebody else's grant, within the actor's own scope, and with it in the audit log. */
export async function changeGrant(
  dependencies: IdentityDependencies,
  actor: Actor,
  { check, grantId, personId, reason, step }: GrantChange,
): Promise<Result<{ grant: GrantView }>> {
  const { accounts, directory, now, work } = dependencies
  const found = await findSomebodyElse(directory, actor, personId)
  if (!found.ok) return found
  const known = (await accounts.find(personId))?.grants.find(({ id }) => id === grantId)
  if (!known || !(await coversScope(directory, actor, known)))
    return fail('NOT_FOUND', '没有找到这个角色，或者不归您管理')
  const by = actor.personId ?? actor.id
  const show = await grantsShower(directory, [known], [by])
  return commitUnlessRefused(work, async (change) => {
    const account = await readAccount(change, personId)
    const grant = account.grants.find(({ id }) => id === grantId)
    if (!grant || !canStep(grant, step)) return fail('CONFLICT', '这个角色已经处理过了，请刷新后再看')
    const others = account.grants.filter(({ id }) => id !== grantId)
    const checked = check?.(grant, others)
    if (checked && !checked.ok) return checked
    const next = takeStep(grant, { step, by, at: now, reason })
    const grants = account.grants.map((one) => (one.id === grantId ? next : one))
    await saveAccount(change, personId, { ...account, grants }, now)
    const details = { grantId, role: grant.role, step, state: next.state }
    await change.audit({ subject: `identity_accounts/${personId}`, reason, details })
    return succeed({ grant: show(next) })
  })
}
