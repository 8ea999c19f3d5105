import type { requestConfirmation as contract } from '@qingjian/shared/identity/identity.contracts'
import { REQUEST_LIFE } from '@qingjian/shared/identity/request-life'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { digestOf } from '../platform/access/confirmation-state'
import { decideAccess } from '../platform/access/decide-access'
import type { UseCase } from '../platform/serve/method'
import { validateInput } from '../platform/serve/validate-input'
import type { IdentityDependencies } from './identity.dependencies'
import { resolveLines } from './resolve-lines'

/** Announces a sensitive call to its holder's phone, in words that this house knows and not the asking page. */
export const requestConfirmation: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { confirmations, directory, ids, now, sensitive, work } = dependencies
  const { session } = actor
  if (!session) return fail('CONFLICT', '在手机上办理不需要再确认')
  const method = `${input.feature}.${input.action}`
  const target = sensitive.get(method)
  if (!target?.confirmation) return fail('NOT_FOUND', '这一步不需要在手机上确认，请刷新页面后再试')
  const access = decideAccess(target.access, actor, now)
  if (!access.ok) return access
  const data = validateInput(target.input, input.data)
  if (!data.ok) return data
  const { lines, title } = target.confirmation(data.data)
  const reach =
    target.access.audience === 'staff' && target.access.scope === 'place' ? access.data : undefined
  const resolved = await resolveLines(directory, reach, lines)
  if (!resolved.ok) return resolved
  const confirmationId = ids.next()
  const number = ids.pick('0123456789', 2)
  const expiresAt = now + REQUEST_LIFE
  await work.commit((change) =>
    confirmations.insert(change, {
      _id: confirmationId,
      sessionId: session.id,
      actorId: actor.id,
      method,
      digest: digestOf(data.data),
      title,
      lines: resolved.data,
      number,
      browser: session.browser,
      state: 'waiting',
      requestedAt: now,
      expiresAt,
    }),
  )
  return succeed({ confirmationId, number, expiresAt })
}
