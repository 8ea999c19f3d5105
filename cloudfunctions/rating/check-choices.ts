import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { submitRating } from '@qingjian/shared/rating/rating.contracts'
import type { RatingSettings } from '@qingjian/shared/rating/rating-settings'
import { isBadLevel, isLevelOnScale, type Level } from '@qingjian/shared/rating/scale'

interface Choices {
  level: Level
  dimensions: Record<string, Level>
  reasons: string[]
}

const CHANGED = '评价选项有更新，请重新扫码后再选'

/** Holds what was ticked against the district's settings; reasons belong to a 差评 only. */
export function checkChoices(
  input: ParsedInput<typeof submitRating>,
  settings: RatingSettings,
): Result<Choices> {
  const { dimensions, level } = input
  const known = new Set(settings.dimensions.map((dimension) => dimension.code))
  const levels = [level, ...Object.values(dimensions)]
  if (!levels.every((one) => isLevelOnScale(settings.scale, one)))
    return fail('INVALID_INPUT', CHANGED, { level: CHANGED })
  if (!Object.keys(dimensions).every((code) => known.has(code))) {
    return fail('INVALID_INPUT', CHANGED, { dimensions: CHANGED })
  }
  const reasons = [...new Set(isBadLevel(level) ? input.reasons : [])]
  const listed = new Set(settings.reasons.map((reason) => reason.code))
  if (!reasons.every((code) => listed.has(code))) return fail('INVALID_INPUT', CHANGED, { reasons: CHANGED })
  return succeed({ level, dimensions, reasons })
}
