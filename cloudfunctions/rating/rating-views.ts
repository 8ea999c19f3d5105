import { findDimension, findReason } from '@qingjian/shared/rating/choice-labels'
import type { ratingDetailView } from '@qingjian/shared/rating/dashboard-fields'
import type { ownRatingView, receivedRatingView, windowView } from '@qingjian/shared/rating/rating-fields'
import type { RatingSettings } from '@qingjian/shared/rating/rating-settings'
import { levelLabel } from '@qingjian/shared/rating/scale'
import type { InferOutput } from 'valibot'
import type { PersonDocument, WindowDocument } from '../platform/directory/directory.documents'
import type { RatedWords } from '../platform/handover/handover-topics'
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
  const { reasons, reasonsVersion } = rating
  return reasons.map((code) => findReason(settings, code, reasonsVersion)?.label ?? code)
}

/** In the order in which they are listed now, then those that are no longer asked for. */
function dimensionViewsOf({ dimensions, reasonsVersion, scale }: RatingDocument, settings: RatingSettings) {
  const codes = new Set([...settings.dimensions.map(({ code }) => code), ...Object.keys(dimensions)])
  return [...codes].flatMap((code) => {
    const level = dimensions[code]
    if (level === undefined) return []
    const label = findDimension(settings, code, reasonsVersion)?.label ?? code
    return [{ code, label, level, levelLabel: levelLabel(scale, level) }]
  })
}

function serviceItemOf(rating: RatingDocument, window: WindowDocument | undefined) {
  const serviceItem = window?.serviceItems.find((item) => item.id === rating.serviceItemId)?.name
  return serviceItem === undefined ? {} : { serviceItem }
}

/** What was said of a service in the words of the settings, for other features. */
export function ratedWordsOf(
  rating: RatingDocument,
  window: WindowDocument | undefined,
  settings: RatingSettings,
): RatedWords {
  return {
    levelLabel: levelLabel(rating.scale, rating.level),
    reasons: reasonLabelsOf(rating, settings),
    dimensions: dimensionViewsOf(rating, settings).map(({ label, levelLabel }) => ({ label, levelLabel })),
    ...serviceItemOf(rating, window),
  }
}

function caseOf({ standing }: RatingDocument) {
  return standing === undefined ? {} : { case: standing.state }
}

/** What a person sees of their own rating. */
export function ownRatingViewOf(
  rating: RatingDocument,
  remarks: readonly RemarkDocument[],
  window: WindowDocument | undefined,
  settings: RatingSettings,
  maskedMobile: string | undefined,
): InferOutput<typeof ownRatingView> {
  return {
    id: rating._id,
    at: rating.at,
    windowName: window?.name ?? '已撤销的窗口',
    windowNumber: window?.number ?? '',
    hallName: window?.hallName ?? '',
    unitName: window?.unitName ?? '',
    level: rating.level,
    levelLabel: levelLabel(rating.scale, rating.level),
    dimensions: dimensionViewsOf(rating, settings),
    reasons: reasonLabelsOf(rating, settings),
    ...serviceItemOf(rating, window),
    comment: rating.comment,
    photoCount: rating.photos.length,
    ...(maskedMobile === undefined ? {} : { maskedMobile }),
    ...caseOf(rating),
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
    ...caseOf(rating),
    remarks: remarkViewsOf(rating, remarks),
  }
}

/** What supervisors see: the same, with where it was and what it was about. */
export function ratingDetailViewOf(
  rating: RatingDocument,
  remarks: readonly RemarkDocument[],
  window: WindowDocument | undefined,
  settings: RatingSettings,
  person: PersonDocument | undefined,
): Omit<InferOutput<typeof ratingDetailView>, 'hasContact'> {
  const windowName = window?.name ?? '已撤销的窗口'
  const attributedTo = person && { id: person._id, name: person.name }
  return {
    ...receivedRatingViewOf(rating, remarks, windowName, settings, attributedTo),
    windowId: rating.windowId,
    windowNumber: window?.number ?? '',
    hallName: window?.hallName ?? '',
    unitName: window?.unitName ?? '',
    dimensions: dimensionViewsOf(rating, settings),
    ...serviceItemOf(rating, window),
    photoCount: rating.photos.length,
  }
}
