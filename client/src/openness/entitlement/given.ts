import type { EntitlementNode } from '@qingjian/shared/openness/policies/entitlement'

export type QuestionNode = Extract<EntitlementNode, { kind: 'question' }>

/** A question with the place of the answer that was given to it. */
export interface Given {
  question: QuestionNode
  answer: number
}
