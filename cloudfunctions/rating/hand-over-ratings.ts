import { isBadLevel } from '@qingjian/shared/rating/scale'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { HandoverRequest } from '../platform/handover/handover.documents'
import { makeHandover } from '../platform/handover/make-handover'
import type { RatingDependencies } from './rating.dependencies'
import type { RatingDocument } from './rating.documents'
import { ratedWordsOf } from './rating-views'

type Dependencies = Pick<
  RatingDependencies,
  'directory' | 'handovers' | 'hash' | 'now' | 'sampling' | 'settings'
>

/** The range of the first eight hexadecimal digits of a keyed hash. */
const DIGITS = 8
const RANGE = 16 ** DIGITS

/** Whether a good rating is drawn for a follow-up: the same rating always is or never, and nobody can tell beforehand. */
export function isDrawn(hash: KeyedHash, ratingId: string, percent: number): boolean {
  return Number.parseInt(hash('sample', ratingId).slice(0, DIGITS), 16) < (percent / 100) * RANGE
}

/**
 * Hands every 差评 of a batch over to `cases`, and the drawn good ratings with a number to `follow-up`. Written before
 * the batch is marked: whoever dies in between writes the same rows again. Erased ratings have nobody left to answer.
 */
export async function handOverRatings(
  dependencies: Dependencies,
  batch: readonly RatingDocument[],
): Promise<void> {
  const { directory, handovers, hash, now, sampling, settings } = dependencies
  const { samplePercent } = await sampling.read(now)
  const told = batch.filter(
    ({ _id, contact, erasedAt, level }) =>
      erasedAt === undefined && (isBadLevel(level) || (contact && isDrawn(hash, _id, samplePercent))),
  )
  if (told.length === 0) return
  const rules = await settings.read(now)
  const windows = await directory.windows([...new Set(told.map(({ windowId }) => windowId))])
  const requests = told.map((rating): HandoverRequest => {
    const window = windows.find(({ _id }) => _id === rating.windowId)
    const facts = { ratingId: rating._id, ...ratedWordsOf(rating, window, rules) }
    return isBadLevel(rating.level)
      ? { to: 'cases', topic: 'rating.bad', occasion: rating._id, facts }
      : { to: 'follow-up', topic: 'rating.sampled', occasion: rating._id, facts }
  })
  await handovers.add(requests.map((request) => makeHandover(hash, request, now)))
}
