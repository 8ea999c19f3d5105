import { isDeepStrictEqual } from 'node:util'
import type { saveSettings as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { FollowUpSettings } from '@qingjian/shared/follow-up/follow-up-settings'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { canReach } from '../platform/access/actor'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** Replaces the settings of follow-ups, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<FollowUpDependencies, typeof contract> = async (
  { directory, now, settings, work },
  actor,
  input,
) => {
  const district = await directory.district()
  if (!district || !canReach(actor, { regionId: district._id }))
    return fail('NOT_FOUND', '没有找到设置，或者不归您管理')
  const wanted = input.settings
  if (wanted.automaticCalls > wanted.callAttempts)
    return fail('INVALID_INPUT', '自动电话的次数不能多于总次数', {
      'settings.automaticCalls': `最多${wanted.callAttempts}次`,
    })
  return commitUnlessRefused(work, async (change) => {
    const { lastChange: _last, version, ...stored } = await settings.readWithin(change)
    if (version !== input.version) return fail('CONFLICT', '设置刚刚被别人改过，请刷新后再改')
    const next = version + 1
    const lastChange = { at: now, by: actor.personId ?? actor.id, reason: input.reason }
    await settings.save(change, { ...wanted, version: next, lastChange })
    const details = { ...changesOf(stored, wanted), version: next }
    await change.audit({ subject: 'settings/follow-up', reason: input.reason, details })
    return succeed({ version: next })
  })
}

/** What was different before, and what it is now, by the name of the setting. */
function changesOf(stored: FollowUpSettings, wanted: FollowUpSettings): Record<string, unknown> {
  const names = Object.keys(wanted) as (keyof FollowUpSettings)[]
  const changed = names.filter((name) => !isDeepStrictEqual(stored[name], wanted[name]))
  return Object.fromEntries(changed.map((name) => [name, { from: stored[name], to: wanted[name] }]))
}
