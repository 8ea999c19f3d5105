import * as v from 'valibot'
import { fileIdField, idField, mobileField, textField } from '../kernel/fields'

export const levelField = v.picklist([1, 2, 3, 4, 5], '请选择评价等级')

export const commentField = textField(500)

/** At most three photos, as the platform's file ids under the caller's own upload folder. */
export const photosField = v.pipe(v.array(fileIdField), v.maxLength(3, '最多传3张照片'))

/** How a citizen may be called back, only ever with consent (个人信息保护法 第十三条). */
export const contactField = v.variant('source', [
  v.object({
    source: v.literal('typed'),
    mobile: mobileField,
    consent: v.literal(true, '请先同意用这个号码联系您'),
  }),
  v.object({
    source: v.literal('wechat'),
    code: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_=-]{8,128}$/, '手机号授权已失效，请重新点击')),
    consent: v.literal(true, '请先同意用这个号码联系您'),
  }),
])

export const dimensionLevelsField = v.record(v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/)), levelField)

export const reasonsField = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/))), v.maxLength(10))

/** A window as citizens see it. */
export const windowView = v.object({
  id: idField,
  number: v.string(),
  name: v.string(),
  hallId: idField,
  hallName: v.string(),
  unitId: idField,
  unitName: v.string(),
})

const labelled = v.object({ code: v.string(), label: v.string() })

/** What the rating form is built from. */
export const formView = v.object({
  levels: v.array(v.object({ level: levelField, label: v.string() })),
  dimensions: v.array(labelled),
  reasons: v.array(v.object({ code: v.string(), label: v.string(), dimension: v.optional(v.string()) })),
  serviceItems: v.array(v.object({ id: idField, name: v.string() })),
})

/** Where the case of a 差评 stands; its id is the rating's. Absent without a case. */
const caseStandingField = v.optional(v.picklist(['open', 'closed', 'dismissed']))

const remarkView = v.object({ at: v.number(), comment: v.string(), photoCount: v.number() })

/** A person's own rating; the phone number is masked, and nothing says who rated. */
export const ownRatingView = v.object({
  id: idField,
  at: v.number(),
  windowName: v.string(),
  windowNumber: v.string(),
  hallName: v.string(),
  unitName: v.string(),
  level: levelField,
  levelLabel: v.string(),
  dimensions: v.array(
    v.object({ code: v.string(), label: v.string(), level: levelField, levelLabel: v.string() }),
  ),
  reasons: v.array(v.string()),
  serviceItem: v.optional(v.string()),
  comment: v.string(),
  photoCount: v.number(),
  maskedMobile: v.optional(v.string()),
  case: caseStandingField,
  remarks: v.array(remarkView),
})

/** A rating as the rated unit sees it: level, reasons and text, never who wrote it. */
export const receivedRatingView = v.object({
  id: idField,
  at: v.number(),
  windowName: v.string(),
  level: levelField,
  levelLabel: v.string(),
  reasons: v.array(v.string()),
  comment: v.string(),
  attributedTo: v.optional(v.object({ id: idField, name: v.string() })),
  case: caseStandingField,
  remarks: v.array(remarkView),
})

const rate = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** 误评/恶意: ratings that are in no other figure, and are told all the same. */
export const dismissedView = v.object({ misrated: v.number(), malicious: v.number() })

/** How the 差评 were handled; a share is absent while fewer cases than the minimum count tell. */
export const handlingView = v.object({
  cases: v.number(),
  closed: v.number(),
  reopened: v.number(),
  unreachable: v.number(),
  /** 按期办结率. */
  onTimeRate: v.optional(rate),
  /** 回访满意率, of those who could be reached. */
  solvedRate: v.optional(rate),
})

export const figuresView = v.object({
  count: v.number(),
  dismissed: dismissedView,
  handling: v.optional(handlingView),
  score: v.optional(
    v.object({
      satisfiedRate: rate,
      badRate: rate,
      levels: v.array(v.object({ level: levelField, label: v.string(), count: v.number() })),
      dimensions: v.array(v.object({ code: v.string(), label: v.string(), satisfiedRate: rate })),
    }),
  ),
})

export const BOARD_SCOPES = ['district', 'hall', 'unit', 'window'] as const

export const boardScopeField = v.picklist(BOARD_SCOPES)

export type BoardScope = (typeof BOARD_SCOPES)[number]
