import * as v from 'valibot'
import { wholeNumberField } from '../../kernel/fields'
import { MOST_FEN } from '../../kernel/money'
import { PROJECT_STANDINGS, RED_FLAGS } from './project-stages'

/** All amounts in 分. */
const projectFigures = v.object({
  estimate: v.number(),
  budget: v.optional(v.number()),
  contract: v.optional(v.number()),
  /** What all changes add up to. */
  changed: v.number(),
  paid: v.number(),
  audited: v.optional(v.number()),
  /** Per cent of the works that stand. */
  progress: v.optional(v.number()),
})

/** A project in a list. */
export const projectRowView = v.object({
  id: v.string(),
  title: v.string(),
  regionId: v.string(),
  regionName: v.string(),
  /** The place that publishes it. */
  holderId: v.string(),
  year: v.number(),
  standing: v.picklist(PROJECT_STANDINGS),
  contractor: v.optional(v.string()),
  figures: projectFigures,
  plannedEnd: v.string(),
  warrantyUntil: v.optional(v.string()),
  changedOn: v.string(),
})
export type ProjectRowView = v.InferOutput<typeof projectRowView>

/** What looks wrong about a project. */
export const redFlagView = v.object({
  flag: v.picklist(RED_FLAGS),
  projectId: v.string(),
  title: v.string(),
  regionName: v.string(),
  /** What was reckoned, in one sentence with its figures. */
  words: v.string(),
  /** The rows that caused it. */
  rows: v.array(
    v.object({
      id: v.string(),
      projectId: v.string(),
      title: v.string(),
      day: v.string(),
      amount: v.optional(v.number()),
    }),
  ),
})
export type RedFlagView = v.InferOutput<typeof redFlagView>

/** From where on something looks wrong. */
export const projectRulesField = v.object({
  /** Per cent of the contract that changes may add up to. */
  changeShare: wholeNumberField(1, 100),
  /** Per cent that payments may be ahead of the works. */
  aheadPercent: wholeNumberField(0, 50),
  /** 分 from which works have to be tendered. */
  tenderThreshold: wholeNumberField(1_000_00, MOST_FEN),
  /** Per cent below the threshold that count as just under it. */
  nearPercent: wholeNumberField(1, 50),
  /** Months that are looked at together. */
  months: wholeNumberField(1, 60),
  /** Contracts of one firm in that time from which it is told. */
  sameWinner: wholeNumberField(2, 50),
})
export type ProjectRules = v.InferOutput<typeof projectRulesField>

export const DEFAULT_PROJECT_RULES: ProjectRules = {
  changeShare: 10,
  aheadPercent: 10,
  // 必须招标的工程项目规定 (国家发改委令2018年第16号) 第五条: 施工单项合同估算价400万元.
  tenderThreshold: 400_000_000,
  nearPercent: 10,
  months: 12,
  sameWinner: 3,
}
