import * as v from 'valibot'
import { pastDayField } from '../calendar/day'
import { idField, mobileField, textField, wholeNumberField } from '../kernel/fields'
import { MOST_FEN } from '../kernel/money'
import { REGION_CODE } from '../kernel/region-code'
import { ACCOUNTS_ITEM } from './affairs/affair-kinds'
import { fulfilsField } from './affairs/periods'
import { ANNOUNCEMENT_KINDS } from './announcements/announcement-kinds'
import { idNumberField } from './id-number'
import { LINE_KINDS, RECIPIENT_KINDS, SOURCE_LEVELS } from './line-kinds'
import {
  PUBLICATION_KINDS,
  PUBLICATION_QUEUES,
  PUBLICATION_STATES,
  PUBLICATION_STEPS,
} from './publication-states'

export const regionField = v.pipe(v.string(), v.regex(REGION_CODE, '请选择地方'))
export const bookYearField = wholeNumberField(1949, 2100)
export const reasonField = textField(300, 2)
export const versionField = v.pipe(v.number(), v.integer(), v.minValue(0))
export const lineKindField = v.picklist(LINE_KINDS, '请选择类别')
const fenField = wholeNumberField(0, MOST_FEN)

const policyField = v.object({
  title: textField(100, 2),
  /** 文号, such as 青财农〔2026〕12号. */
  number: textField(60),
  issuer: textField(40, 2),
  /** What it is about, who may have it and how much, in plain words. */
  plainWords: textField(300, 5),
})

/** A line as somebody of the staff writes it. Who is paid is named in full here and nowhere in public. */
export const lineFields = v.object({
  kind: lineKindField,
  /** The village, town or district that it is about; of an allocation the one that receives. */
  regionId: regionField,
  year: bookYearField,
  /** What it is for, as people call it; of a fund its name. */
  item: textField(60, 2),
  /** In 分. Of a fund what the policy gives in all, of a holding what is still there. */
  amount: fenField,
  day: pastDayField,
  /** Such as 第一批; empty when there is one only. */
  batch: textField(30),
  remark: textField(200),
  fundId: v.optional(idField),
  /** Who passes the money on: a place, or, without one, whoever stands above this district. */
  giver: v.optional(v.object({ regionId: v.optional(regionField), name: textField(40, 2) })),
  payer: v.optional(textField(40, 2)),
  recipient: v.optional(
    v.object({
      kind: v.picklist(RECIPIENT_KINDS, '请选择个人或单位'),
      name: textField(40, 1),
      /** Kept as a keyed hash alone, so that whoever is paid can find it. */
      idNumber: v.optional(idNumberField),
      mobile: v.optional(mobileField),
    }),
  ),
  /** 分 for one unit. */
  standard: v.optional(fenField),
  /** Thousandths of the unit. */
  quantity: v.optional(wholeNumberField(1, 1_000_000_000)),
  unit: v.optional(textField(10, 1)),
  policy: v.optional(policyField),
  sourceLevel: v.optional(v.picklist(SOURCE_LEVELS, '请选择资金来源')),
})
export type LineFields = v.InferOutput<typeof lineFields>

const recipientView = v.object({
  kind: v.picklist(RECIPIENT_KINDS),
  /** Of a person masked: 马*梅. */
  name: v.string(),
})

const lineShape = {
  kind: v.picklist(LINE_KINDS),
  regionId: v.string(),
  regionName: v.string(),
  year: v.number(),
  item: v.string(),
  amount: v.number(),
  day: v.string(),
  batch: v.string(),
  remark: v.string(),
  fundId: v.optional(v.string()),
  fundName: v.optional(v.string()),
  giver: v.optional(v.object({ regionId: v.optional(v.string()), name: v.string() })),
  payer: v.optional(v.string()),
  standard: v.optional(v.number()),
  quantity: v.optional(v.number()),
  unit: v.optional(v.string()),
  policy: v.optional(
    v.object({ title: v.string(), number: v.string(), issuer: v.string(), plainWords: v.string() }),
  ),
  sourceLevel: v.optional(v.picklist(SOURCE_LEVELS)),
}

/** A published line as everybody sees it: its newest version. */
export const lineView = v.object({
  ...lineShape,
  id: v.string(),
  version: v.number(),
  recipient: v.optional(recipientView),
  publicationId: v.string(),
  publishedOn: v.string(),
  /** `withdrawn`: a tombstone, with the reason beside it. */
  standing: v.picklist(['current', 'corrected', 'withdrawn']),
  reason: v.optional(v.string()),
})
export type LineView = v.InferOutput<typeof lineView>

/** A line of a draft, for those who write and review it. */
export const draftLineView = v.object({
  ...lineShape,
  /** Its place in the publication, from 0. */
  index: v.number(),
  recipient: v.optional(
    v.object({
      kind: v.picklist(RECIPIENT_KINDS),
      name: v.string(),
      /** Whether an ID number was given, by which its owner can find it. */
      isClaimable: v.boolean(),
    }),
  ),
  /** Of a correction or withdrawal: which published line, and what changes. */
  lineId: v.optional(v.string()),
  differences: v.optional(v.array(v.object({ field: v.string(), before: v.string(), after: v.string() }))),
})

/** Where personal numbers would leak, and what they look like there. */
export const leakView = v.object({
  /** The line's place in the publication; missing for its title and words. */
  index: v.optional(v.number()),
  field: v.string(),
  kind: v.picklist(['id-number', 'bank-card', 'mobile']),
  /** The words around it with the number in the middle; for those who write it alone. */
  before: v.string(),
  found: v.string(),
  after: v.string(),
})

export const publicationFields = v.object({
  title: textField(60, 4),
  regionId: regionField,
  year: bookYearField,
  /** Set when these are all accounts of a month or quarter; the only item of the catalogue that lines make public. */
  fulfils: v.optional(
    v.pipe(
      fulfilsField,
      v.check(
        ({ itemId }) => itemId === ACCOUNTS_ITEM,
        '明细只能公开财务收支，其他事项请从“三务公开日历”里公开',
      ),
    ),
  ),
  /** 干了什么事 and 效果怎么样, in plain words. */
  done: textField(500),
  effect: textField(500),
})
export type PublicationFields = v.InferOutput<typeof publicationFields>

const publicationKindField = v.picklist(PUBLICATION_KINDS)
export const publicationStateField = v.picklist(PUBLICATION_STATES)
export const publicationQueueField = v.picklist(PUBLICATION_QUEUES, '请选择队列')

const fulfilsShape = v.object({ itemId: v.string(), period: v.string() })
const kindTotals = v.array(v.object({ kind: v.picklist(LINE_KINDS), count: v.number(), amount: v.number() }))

export const publicationRowView = v.object({
  id: v.string(),
  kind: publicationKindField,
  /** Set where it brings an announcement instead of lines. */
  announcement: v.optional(v.picklist(ANNOUNCEMENT_KINDS)),
  title: v.string(),
  regionId: v.string(),
  regionName: v.string(),
  year: v.number(),
  /** Which item of the catalogue it makes public, for which time. */
  fulfils: v.optional(fulfilsShape),
  state: publicationStateField,
  version: v.number(),
  lineCount: v.number(),
  /** Lines stored so far, while it is being published. */
  publishedLines: v.number(),
  totals: kindTotals,
  authorName: v.string(),
  changedAt: v.number(),
  publishedOn: v.optional(v.string()),
  /** The last day of its posting. */
  postedUntil: v.optional(v.string()),
  correctedLines: v.number(),
  withdrawnLines: v.number(),
  /** Why it lies with its author again. */
  returned: v.optional(v.object({ reason: v.string(), by: v.string(), at: v.number() })),
})

export const publicationStepView = v.object({
  at: v.number(),
  who: v.string(),
  step: v.picklist(PUBLICATION_STEPS),
  reason: v.optional(v.string()),
})

/** A publication as everybody sees it. */
export const publicPublicationView = v.object({
  id: v.string(),
  kind: publicationKindField,
  /** Set where it brings an announcement instead of lines. */
  announcement: v.optional(v.picklist(ANNOUNCEMENT_KINDS)),
  title: v.string(),
  regionId: v.string(),
  regionName: v.string(),
  year: v.number(),
  /** Which item of the catalogue it makes public, for which time. */
  fulfils: v.optional(fulfilsShape),
  done: v.string(),
  effect: v.string(),
  state: publicationStateField,
  lineCount: v.number(),
  totals: kindTotals,
  publishedAt: v.number(),
  postedUntil: v.string(),
  correctedLines: v.number(),
  withdrawnLines: v.number(),
  reason: v.optional(v.string()),
})
