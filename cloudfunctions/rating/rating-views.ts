import type { ownRatingView, receivedRatingView, windowView } from '@qingjian/shared/rating/rating-fields'
import type { RatingSettings } from '@qingjian/shared/rating/rating-settings'
import { levelLabel } from '@qingjian/shared/rating/scale'
import type { InferOutput } from 'valibot'
import type { WindowDocument } from '../platform/directory/directory.documents'
import type { RatingDocument, RemarkDocument } from './rating.documents'

export function windowViewOf(window: WindowDocument): InferOutput<typeof windowView> {
  const { _id: id, hallId, hallName, name, number, unitId, unitName } = window
  return { id, number, name, hallId, hallName, unitId, unitName }
}

function remarkViewsOf(rating: RatingDocument, remarks: readonly RemarkDocument[]) {
  return remarks
    .filter((remark) => remark.ratingId === rating._id)
    .map(({ at, comment, photos }) => ({ at, comment, photoCount: photos.length }))
}

function reasonLabelsOf(rating: RatingDocument, settings: RatingSettings): string[] {
  return rating.reasons.map((code) => settings.reasons.find((reason) => reason.code === code)?.label ?? code)
}

/** What a person sees of their own rating. */
export function ownRatingViewOf(
  rating: RatingDocument,
  remarks: readonly RemarkDocument[],
  window: WindowDocument | undefined,
  settings: RatingSettings,
  maskedMobile: string | undefined,
): InferOutput<typeof ownRatingView> {
  const serviceItem = window?.serviceItems.find((item) => item.id === rating.serviceItemId)?.name
  return {
    id: rating._id,
    at: rating.at,
    windowName: window?.name ?? '已撤销的窗口',
    windowNumber: window?.number ?? '',
    hallName: window?.hallName ?? '',
    unitName: window?.unitName ?? '',
    level: rating.level,
    levelLabel: levelLabel(rating.scale, rating.level),
    dimensions: settings.dimensions.flatMap(({ code, label }) => {
      const level = rating.dimensions[code]
      return level === undefined ? [] : [{ code, label, level, levelLabel: levelLabel(rating.scale, level) }]
    }),
    reasons: reasonLabelsOf(rating, settings),
    ...(serviceItem === undefined ? {} : { serviceItem }),
    comment: rating.comment,
    photoCount: rating.photos.length,
    ...(maskedMobile === undefined ? {} : { maskedMobile }),
    remarks: remarkViewsOf(rating, remarks),
  }
}

/** What the rated unit sees: level, reasons and text, never who wrote it. */
export function receivedRatingViewOf(
  rating: RatingDocument,
  remarks: readonly RemarkDocument[],
  windowName: string,
  settings: RatingSettings,
  attributedTo: { id: string; name: string } | undefined,
): InferOutput<typeof receivedRatingView> {
  return {
    id: rating._id,
    at: rating.at,
    windowName,
    level: rating.level,
    levelLabel: levelLabel(rating.scale, rating.level),
    reasons: reasonLabelsOf(rating, settings),
    comment: rating.comment,
    ...(attributedTo === undefined ? {} : { attributedTo }),
    remarks: remarkViewsOf(rating, remarks),
  }
}
