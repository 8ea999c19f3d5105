import * as v from 'valibot'
import { dayField, pastDayField } from '../../calendar/day'
import { idField, textField, wholeNumberField } from '../../kernel/fields'
import { MOST_FEN } from '../../kernel/money'
import { REGION_CODE } from '../../kernel/region-code'
import { fileInputs, fileView } from '../file-fields'
import { entitlementField } from '../policies/entitlement'
import { POWER_CLASSES } from '../powers/power-classes'
import { MEETINGS } from '../powers/quorums'
import { PARTY_ROLES, PROJECT_SECTORS, PROJECT_STAGES, TENDER_METHODS } from '../projects/project-stages'
import { ANNOUNCEMENT_KINDS } from './announcement-kinds'

const regionField = v.pipe(v.string(), v.regex(REGION_CODE, '请选择地方'))
const fenField = wholeNumberField(0, MOST_FEN)
const linksField = v.pipe(v.array(idField), v.maxLength(10, '最多关联10个'))

/** 分 by which a contract grows, or shrinks where it is below zero. */
const changeField = wholeNumberField(-MOST_FEN, MOST_FEN)

const policyShape = {
  kind: v.literal('policy'),
  title: textField(60, 4),
  /** 文号, such as 青财农〔2026〕12号. */
  number: textField(60),
  issuer: textField(40, 2),
  issuedOn: pastDayField,
  /** What it gives to whom, in words that everybody understands. */
  summary: textField(300, 10),
  whoMay: textField(500, 2),
  /** Where to go and what happens then. */
  howTo: textField(500),
  /** What one brings along. */
  documents: v.pipe(v.array(textField(60, 1)), v.maxLength(20, '最多20样材料')),
  opensOn: v.optional(dayField),
  /** The last day to apply. */
  closesOn: v.optional(dayField),
  text: textField(6000),
  fundIds: linksField,
  powerIds: linksField,
  entitlement: v.optional(entitlementField),
}

const partyField = v.object({
  role: v.picklist(PARTY_ROLES, '请选择单位的身份'),
  name: textField(40, 2),
  /** 统一社会信用代码, GB 32100. */
  creditCode: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, '请填写18位统一社会信用代码')),
  ),
})

const projectShape = {
  kind: v.literal('project'),
  title: textField(60, 4),
  /** Where it is built: the publisher's own place, or one below. */
  siteId: regionField,
  sector: v.picklist(PROJECT_SECTORS, '请选择项目类型'),
  /** Why it is built and for whom. */
  purpose: textField(300, 5),
  /** What is built, with its measures. */
  scope: textField(300, 2),
  /** Who decided, with the number of the document or the day of the meeting. */
  approval: textField(100, 2),
  approvedOn: pastDayField,
  /** 估算投资. */
  estimate: fenField,
  plannedStart: dayField,
  plannedEnd: dayField,
  owner: partyField,
  fundIds: linksField,
}

const stageShape = {
  kind: v.literal('stage'),
  projectId: idField,
  stage: v.picklist(PROJECT_STAGES, '请选择到了哪一步'),
  day: pastDayField,
  /** What was done, in plain words. */
  words: textField(500, 2),
  /** Of a document that goes with it. */
  number: textField(60),
  /** Of a budget, award, contract, payment or audit. */
  amount: v.optional(fenField),
  change: v.optional(changeField),
  /** Why something changes. */
  reason: v.optional(textField(300, 2)),
  method: v.optional(v.picklist(TENDER_METHODS, '请选择采购方式')),
  /** How many have offered. */
  bidders: v.optional(wholeNumberField(1, 200)),
  /** 形象进度, per cent of the works that stand. */
  progress: v.optional(wholeNumberField(0, 100)),
  /** The last day of building as agreed, or of the warranty. */
  until: v.optional(dayField),
  /** Per cent of the contract that is kept back until the warranty is over. */
  retention: v.optional(wholeNumberField(0, 30)),
  isPassed: v.optional(v.boolean()),
  parties: v.pipe(v.array(partyField), v.maxLength(6, '最多6个单位')),
}

const affairShape = {
  kind: v.literal('affair'),
  title: textField(60, 2),
  words: textField(2000, 2),
  /** What is better read as a table. */
  table: v.pipe(
    v.array(v.object({ name: textField(40, 1), value: textField(100, 1) })),
    v.maxLength(50, '最多50行'),
  ),
}

export const powerStepField = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,12}$/, '编号的格式不对')),
  title: textField(40, 2),
  /** Who does it. */
  who: textField(40, 2),
  /** What it is about. */
  words: textField(200),
  /** Days from the step before by which it is done; of the first from the beginning. */
  days: wholeNumberField(1, 365),
  /** The meeting that decides in this step. */
  meeting: v.optional(v.picklist(MEETINGS, '请选择会议')),
  /** Days for which it is posted before the next step may come. */
  postedDays: v.optional(wholeNumberField(1, 60)),
  materials: v.pipe(
    v.array(v.object({ name: textField(40, 1), isPublic: v.boolean() })),
    v.maxLength(8, '最多8样材料'),
  ),
})
export type PowerStep = v.InferOutput<typeof powerStepField>

const powerShape = {
  kind: v.literal('power'),
  title: textField(40, 2),
  class: v.picklist(POWER_CLASSES, '请选择类别'),
  /** Its number in the list. */
  order: wholeNumberField(1, 99),
  /** The law or document that it rests on. */
  basis: textField(300, 4),
  decider: textField(60, 2),
  /** What it covers and what it does not. */
  scope: textField(300),
  steps: v.pipe(v.array(powerStepField), v.minLength(2, '至少要有两步'), v.maxLength(20, '最多20步')),
}

/** An announcement as somebody of the staff writes it. What must fit together besides stands in `announcement-flaws`. */
export const announcementField = v.variant('kind', [
  v.object({ ...policyShape, files: fileInputs }),
  v.object({ ...projectShape, files: fileInputs }),
  v.object({ ...stageShape, files: fileInputs }),
  v.object({ ...affairShape, files: fileInputs }),
  v.object({ ...powerShape, files: fileInputs }),
])
export type AnnouncementInput = v.InferOutput<typeof announcementField>

const files = v.array(fileView)

/** What an announcement says, as it is read. */
export const announcementContentView = v.variant('kind', [
  v.object({ ...policyShape, files }),
  v.object({ ...projectShape, files }),
  v.object({ ...stageShape, files }),
  v.object({ ...affairShape, files }),
  v.object({ ...powerShape, files }),
])
export type AnnouncementContentView = v.InferOutput<typeof announcementContentView>
export type ContentOf<Kind extends AnnouncementContentView['kind']> = Extract<
  AnnouncementContentView,
  { kind: Kind }
>

/** A published announcement as everybody sees it: its newest version. */
export const announcementView = v.object({
  id: v.string(),
  version: v.number(),
  kind: v.picklist(ANNOUNCEMENT_KINDS),
  title: v.string(),
  /** Who published it. */
  holderName: v.string(),
  regionId: v.string(),
  regionName: v.string(),
  publicationId: v.string(),
  publishedOn: v.string(),
  /** `withdrawn`: a tombstone, with the reason beside it and no content. */
  standing: v.picklist(['current', 'corrected', 'withdrawn']),
  reason: v.optional(v.string()),
  content: v.optional(announcementContentView),
})
export type AnnouncementView = v.InferOutput<typeof announcementView>

/** Where something else stands that belongs to it. */
export const linkView = v.object({
  kind: v.picklist(['fund', 'power', 'project', 'policy']),
  id: v.string(),
  title: v.string(),
})
