import { isDeepStrictEqual } from 'node:util'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { saveSettings as contract } from '@qingjian/shared/notice/notice.contracts'
import type { NoticeSettings } from '@qingjian/shared/notice/notice-settings'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { requireDistrict } from './district-reach'
import type { NoticeDependencies } from './notice.dependencies'

/** Replaces the settings of messages, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<NoticeDependencies, typeof contract> = async (
  dependencies,
  actor,
  { reason, settings: wanted, version },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const { now, settings, work } = dependencies
  return commitUnlessRefused(work, async (change) => {
    const stored = await settings.readWithin(change)
    if (stored.version !== version) return fail('CONFLICT', '设置刚刚被别人改过，请刷新后再改')
    const next = version + 1
    const lastChange = { at: now, by: actor.personId ?? actor.id, reason }
    await settings.save(change, { ...wanted, version: next, lastChange })
    await change.audit({
      subject: 'settings/notice',
      reason,
      details: { ...changesOf(stored, wanted), version: next },
    })
    return succeed({ version: next })
  })
}

/** What was different before, and what it is now, by the name of the setting. */
function changesOf(stored: NoticeSettings, wanted: NoticeSettings): Record<string, unknown> {
  const names = Object.keys(wanted) as (keyof NoticeSettings)[]
  const changed = names.filter((name) => !isDeepStrictEqual(stored[name], wanted[name]))
  return Object.fromEntries(changed.map((name) => [name, { from: stored[name], to: wanted[name] }]))
}
