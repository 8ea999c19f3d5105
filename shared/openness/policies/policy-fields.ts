import * as v from 'valibot'

/** A policy in a list. */
export const policyRowView = v.object({
  id: v.string(),
  title: v.string(),
  issuer: v.string(),
  summary: v.string(),
  regionName: v.string(),
  publishedOn: v.string(),
  closesOn: v.optional(v.string()),
  /** Whether one can apply today. */
  isOpen: v.boolean(),
  /** Days left to apply, where there is a last day and it has not passed. */
  daysLeft: v.optional(v.number()),
  hasQuestions: v.boolean(),
})
export type PolicyRowView = v.InferOutput<typeof policyRowView>
