import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { nextReasonsVersion } from '@qingjian/shared/rating/next-reasons-version'
import type { saveSettings as contract } from '@qingjian/shared/rating/rating-settings.contracts'
import type { EditableSettings } from '@qingjian/shared/rating/rating-settings-fields'
import { reachesDistrict } from '../platform/access/district-reach'
import type { UseCase } from '../platform/serve/method'
import { changesOf } from '../platform/settings/kept-settings'
import type { RatingDependencies } from './rating.dependencies'
import type { StoredRatingSettings } from './rating.documents'

/** Somebody else has saved since the settings were read. */
class SettingsChangedError extends Error {}

/** Replaces the settings of ratings, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { now, settings, work } = dependencies
  if (!(await reachesDistrict(dependencies, actor))) return fail('NOT_FOUND', '没有找到设置，或者不归您管理')
  const reused = refuseReusedCodes(input.settings, await settings.readNow())
  if (!reused.ok) return reused
  try {
    const answer = await work.commit(async (change) => {
      const stored = await settings.readWithin(change)
      if (stored.version !== input.version) throw new SettingsChangedError()
      const choices = choicesAfter(stored, input.settings, now)
      const version = stored.version + 1
      const lastChange = { at: now, by: actor.personId ?? actor.id, reason: input.reason }
      await settings.save(change, { ...input.settings, ...choices, version, lastChange })
      const details = {
        ...changesOf<EditableSettings>(stored, input.settings),
        version,
        reasonsVersion: choices.reasonsVersion,
      }
      await change.audit({ subject: 'settings/rating', reason: input.reason, details })
      return { version, reasonsVersion: choices.reasonsVersion }
    })
    return succeed(answer)
  } catch (error) {
    if (!(error instanceof SettingsChangedError)) throw error
    return fail('CONFLICT', '设置刚刚被别人改过，请刷新后再改')
  }
}

/** New reasons or dimensions begin a new version, and the list in use until now becomes history. */
function choicesAfter(stored: StoredRatingSettings, wanted: EditableSettings, now: number) {
  const { dimensions, earlierChoices, reasons, reasonsVersion } = stored
  const isSame =
    isDeepStrictEqual(wanted.dimensions, dimensions) && isDeepStrictEqual(wanted.reasons, reasons)
  if (isSame) return { earlierChoices, reasonsVersion }
  const retired = { reasonsVersion, dimensions, reasons, until: now }
  return {
    earlierChoices: [...earlierChoices, retired],
    reasonsVersion: nextReasonsVersion(reasonsVersion, dayOf(now)),
  }
}

/** A code that was retired may come back, but not under another name: counts go by the code alone. */
function refuseReusedCodes(wanted: EditableSettings, stored: StoredRatingSettings): Result<void> {
  for (const list of ['dimensions', 'reasons'] as const) {
    const inUse = new Set(stored[list].map(({ code }) => code))
    const retired = stored.earlierChoices.flatMap((choices) => choices[list])
    const reused = wanted[list].find(
      ({ code, label }) =>
        !inUse.has(code) &&
        retired.some((one) => one.code === code) &&
        !retired.some((one) => one.code === code && one.label === label),
    )
    if (!reused) continue
    const message = `“${reused.label}”的代码以前用在别的选项上，请换一个代码`
    return fail('INVALID_INPUT', message, { [`settings.${list}`]: message })
  }
  return succeed(undefined)
}
