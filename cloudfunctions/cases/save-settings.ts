import type { CaseSettings } from '@qingjian/shared/cases/case-settings'
import type { saveSettings as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { NO_SETTINGS, reachesDistrict } from './read-settings'

/** Replaces the rules of cases, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { now, settings, work } = dependencies
  if (!(await reachesDistrict(dependencies, actor))) return NO_SETTINGS
  return commitUnlessRefused(work, async (change) => {
    const stored = await settings.readWithin(change)
    if (stored.version !== input.version) return fail('CONFLICT', '设置刚刚被别人改过，请刷新后再改')
    const version = stored.version + 1
    const lastChange = { at: now, by: actor.personId ?? actor.id, reason: input.reason }
    await settings.save(change, { ...input.settings, version, lastChange })
    const details = { ...changesOf(stored, input.settings), version }
    await change.audit({ subject: 'settings/cases', reason: input.reason, details })
    return succeed({ version })
  })
}

/** What was different before, and what it is now, by the name of the setting. */
function changesOf(stored: CaseSettings, wanted: CaseSettings): Record<string, unknown> {
  const names = Object.keys(wanted) as (keyof CaseSettings)[]
  const changed = names.filter((name) => stored[name] !== wanted[name])
  return Object.fromEntries(changed.map((name) => [name, { from: stored[name], to: wanted[name] }]))
}
