import type { Dimension, RatingSettings, Reason } from './rating-settings'

type Choices = Pick<RatingSettings, 'dimensions' | 'reasons' | 'reasonsVersion'>

/** Every list of choices there has been: the asked version first, then from the newest to the oldest. */
function choicesFrom(settings: RatingSettings, version: string | undefined): Choices[] {
  const all: Choices[] = [settings, ...[...settings.earlierChoices].reverse()]
  return [...all.filter((one) => one.reasonsVersion === version), ...all]
}

/** A reason as it was called in a version; without one, or where it is not in it, as it was called last. */
export function findReason(settings: RatingSettings, code: string, version?: string): Reason | undefined {
  const lists = choicesFrom(settings, version).map(({ reasons }) => reasons)
  return lists.flat().find((reason) => reason.code === code)
}

/** A dimension as it was called in a version; without one, or where it is not in it, as it was called last. */
export function findDimension(
  settings: RatingSettings,
  code: string,
  version?: string,
): Dimension | undefined {
  const lists = choicesFrom(settings, version).map(({ dimensions }) => dimensions)
  return lists.flat().find((dimension) => dimension.code === code)
}
