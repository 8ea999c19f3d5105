import { isDeepStrictEqual } from 'node:util'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../access/actor'
import type { DirectoryRepository } from '../directory/directory.repository'
import { commitUnlessRefused } from '../serve/commit-unless-refused'
import type { CallDependencies } from '../serve/method'
import type { SettingsRepository } from './settings.repository'

/** Settings with what the house notes about them. */
export type KeptSettings<Settings> = Settings & {
  version: number
  lastChange?: { at: number; by: string; reason: string }
}

/** Settings as they are stored now, with the name of who changed them last. */
export async function readKept<Settings extends object>({
  directory,
  settings,
}: {
  directory: Pick<DirectoryRepository, 'person'>
  settings: SettingsRepository<KeptSettings<Settings>>
}) {
  const { lastChange, version, ...editable } = await settings.readNow()
  const person = lastChange && (await directory.person(lastChange.by))
  return {
    version,
    settings: editable as unknown as Settings,
    ...(lastChange && { lastChange: { ...lastChange, by: person?.name ?? '已离任人员' } }),
  }
}

/**
 * Replaces settings when nobody else has in the meantime; what changed stands in the audit log.
 * @param subject what the log calls them, such as `settings/notice`
 * @returns their new version, or CONFLICT
 */
export function saveKept<Settings extends object>(
  {
    now,
    settings,
    work,
  }: Pick<CallDependencies, 'now' | 'work'> & { settings: SettingsRepository<KeptSettings<Settings>> },
  actor: Actor,
  subject: string,
  wanted: { version: number; settings: Settings; reason: string },
): Promise<Result<{ version: number }>> {
  const { reason, version } = wanted
  return commitUnlessRefused(work, async (change) => {
    const stored = await settings.readWithin(change)
    if (stored.version !== version) return fail('CONFLICT', '设置刚刚被别人改过，请刷新后再改')
    const next = version + 1
    const lastChange = { at: now, by: actor.personId ?? actor.id, reason }
    await settings.save(change, { ...wanted.settings, version: next, lastChange })
    const details = { ...changesOf<Settings>(stored, wanted.settings), version: next }
    await change.audit({ subject, reason, details })
    return succeed({ version: next })
  })
}

/** What was different before, and what it is now, by the name of the setting. */
export function changesOf<Settings extends object>(
  stored: Settings,
  wanted: Settings,
): Record<string, unknown> {
  const names = Object.keys(wanted) as (keyof Settings & string)[]
  const changed = names.filter((name) => !isDeepStrictEqual(stored[name], wanted[name]))
  return Object.fromEntries(changed.map((name) => [name, { from: stored[name], to: wanted[name] }]))
}
