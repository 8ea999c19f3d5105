import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { saveSettings as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { ReminderSettings } from '@qingjian/shared/reminder/reminder-settings'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'

/** Replaces the settings of reminders, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { reason, settings: wanted, version },
) => {
  const { now, settings, work } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  return commitUnlessRefused(work, async (change) => {
    const stored = await settings.readWithin(change)
    if (stored.version !== version) return fail('CONFLICT', '设置刚刚被别人改过，请刷新后再改')
    const next = version + 1
    const lastChange = { at: now, by: actor.personId ?? actor.id, reason }
    await settings.save(change, { ...wanted, version: next, lastChange })
    const details = { ...changesOf(stored, wanted), version: next }
    await change.audit({ subject: 'settings/reminder', reason, details })
    return succeed({ version: next })
  })
}

/** What was different before, and what it is now, by the name of the setting. */
function changesOf(stored: ReminderSettings, wanted: ReminderSettings): Record<string, unknown> {
  const names = Object.keys(wanted) as (keyof ReminderSettings)[]
  const changed = names.filter((name) => stored[name] !== wanted[name])
  return Object.fromEntries(changed.map((name) => [name, { from: stored[name], to: wanted[name] }]))
}
