import type { Entitlement, Verdict } from '@qingjian/shared/openness/policies/entitlement'
import { flawsOfEntitlement } from '@qingjian/shared/openness/policies/entitlement-flaws'
import { announcementFormText } from '../announcement-form.text'

/** A question or an outcome while it is being written. */
export interface DraftNode {
  kind: 'question' | 'outcome'
  id: string
  text?: string
  hint?: string
  answers?: ({ text?: string; to?: string } | undefined)[]
  verdict?: Verdict
}

const { firstAnswers } = announcementFormText.entitlement
const FIRST_ID = 1

/** A new question with two answers that lead nowhere yet, or a new outcome. */
export function newNode(kind: DraftNode['kind'], others: readonly DraftNode[]): DraftNode {
  const id = freeId(others)
  if (kind === 'outcome') return { kind, id, text: '' }
  return { kind, id, text: '', answers: [{ text: '' }, { text: '' }] }
}

/** With what 测一测 begins: one question, and an outcome for each of its answers. */
export function firstNodes(): DraftNode[] {
  const [question, yes, no] = ['n1', 'n2', 'n3'] as const
  return [
    {
      kind: 'question',
      id: question,
      text: '',
      answers: [answer(firstAnswers.yes, yes), answer(firstAnswers.no, no)],
    },
    { kind: 'outcome', id: yes, verdict: 'likely', text: '' },
    { kind: 'outcome', id: no, verdict: 'unlikely', text: '' },
  ]
}

/** Writes a new question or outcome behind the others and lets an answer lead to it. */
export function leadOn(
  nodes: readonly DraftNode[],
  place: number,
  order: number,
  kind: DraftNode['kind'],
): DraftNode[] {
  const next = newNode(kind, nodes)
  const led = nodes.map((node, at) => {
    if (at !== place) return node
    const answers = (node.answers ?? []).map((one, here) => (here === order ? { ...one, to: next.id } : one))
    return { ...node, answers }
  })
  return [...led, next]
}

/** What is written so far, as people would walk through it. */
export function entitlementOf(nodes: readonly DraftNode[]): Entitlement {
  return nodes.map((node) => {
    const { id, text = '' } = node
    if (node.kind === 'outcome') return { kind: 'outcome', id, text, verdict: node.verdict ?? 'ask' }
    const answers = (node.answers ?? []).map((one) => answer(one?.text ?? '', one?.to ?? ''))
    return { kind: 'question', id, text, answers, ...(node.hint ? { hint: node.hint } : {}) }
  })
}

/** What still keeps people from coming to an outcome, in sentences. */
export function leftToMend(nodes: readonly DraftNode[]): string[] {
  const said = flawsOfEntitlement(entitlementOf(nodes)).map(({ problem, remedy }) => `${problem}。${remedy}`)
  return [...new Set(said)]
}

function answer(text: string, to: string) {
  return { text, to }
}

function freeId(others: readonly DraftNode[]): string {
  const taken = new Set(others.map(({ id }) => id))
  let number = FIRST_ID
  while (taken.has(`n${number}`)) number += 1
  return `n${number}`
}
