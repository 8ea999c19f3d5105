import * as v from 'valibot'
import { textField } from '../../kernel/fields'

/** What an answer leads to: `likely` and `unlikely` say so, `ask` sends people to a window. Never a decision. */
export const VERDICTS = ['likely', 'unlikely', 'ask'] as const
export type Verdict = (typeof VERDICTS)[number]
export const VERDICT_NAMES: Record<Verdict, string> = {
  likely: '您可能符合条件',
  unlikely: '您可能不符合条件',
  ask: '请到窗口问一问',
}

const nodeIdField = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,12}$/, '编号的格式不对'))

const questionField = v.object({
  kind: v.literal('question'),
  id: nodeIdField,
  text: textField(80, 2),
  /** What helps to answer it. */
  hint: v.optional(textField(120)),
  answers: v.pipe(
    v.array(v.object({ text: textField(30, 1), to: nodeIdField })),
    v.minLength(2, '每个问题至少要有两个回答'),
    v.maxLength(5, '每个问题最多5个回答'),
  ),
})

const outcomeField = v.object({
  kind: v.literal('outcome'),
  id: nodeIdField,
  verdict: v.picklist(VERDICTS, '请选择结论'),
  /** Why, and what to do next. */
  text: textField(200, 2),
})

/** The questions of 我能不能享受: the first node is where it begins; what else must hold stands in `entitlement-flaws`. */
export const entitlementField = v.pipe(
  v.array(v.variant('kind', [questionField, outcomeField])),
  v.minLength(3, '至少要有一个问题和两个结论'),
  v.maxLength(30, '问题和结论最多30个'),
)
export type Entitlement = v.InferOutput<typeof entitlementField>
export type EntitlementNode = Entitlement[number]
