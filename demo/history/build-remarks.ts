import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import type { RatingDocument, RemarkDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { isBadLevel } from '@qingjian/shared/rating/scale'
import type { Random } from '../random'
import { REMARKS } from './comments'

const HOUR_MS = 3_600_000
const LATEST_HOURS = 72
const SHARE = 0.1

/** 追评 under a few of the 差评, none of them later than `until`. */
export function buildRemarks(
  random: Random,
  hash: KeyedHash,
  ratings: readonly RatingDocument[],
  until: number,
): RemarkDocument[] {
  return ratings
    .filter(({ level }) => isBadLevel(level) && random.chance(SHARE))
    .map(({ _id: ratingId, submittedAt }): RemarkDocument => {
      const at = submittedAt + Math.floor(random.between(HOUR_MS, LATEST_HOURS * HOUR_MS))
      const _id = hash('remark', ratingId)
      const position = positionOf(at, _id.slice(0, 12))
      return {
        _id,
        ratingId,
        position,
        at,
        comment: random.pick(REMARKS),
        commentCheck: 'passed',
        photos: [],
      }
    })
    .filter(({ at }) => at < until)
}
