import type { Entitlement, EntitlementNode } from './entitlement'

/** With which question 我能不能享受 begins. */
export function firstNode(nodes: Entitlement): EntitlementNode | undefined {
  return nodes[0]
}

/**
 * What an answer leads to.
 * @param answer its place, from 0
 * @returns undefined behind an outcome, and where there is no such question or answer
 */
export function nextNode(nodes: Entitlement, id: string, answer: number): EntitlementNode | undefined {
  const node = nodes.find((one) => one.id === id)
  if (node?.kind !== 'question') return undefined
  const to = node.answers[answer]?.to
  return nodes.find((one) => one.id === to)
}
