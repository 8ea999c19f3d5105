import type { Entitlement, EntitlementNode } from './entitlement'

/** What is wrong with a question or an outcome, and what to do about it. */
export interface EntitlementFlaw {
  /** Its path, beginning with its place: `2.answers.0.to`. */
  field: string
  problem: string
  remedy: string
}

/**
 * Everything that keeps a person who answers from coming to an outcome: the same id twice, an answer that leads nowhere,
 * questions in a circle, and what no answer leads to.
 */
export function flawsOfEntitlement(nodes: Entitlement): EntitlementFlaw[] {
  const [first] = nodes
  if (!first) return []
  return [
    ...flawsOfIds(nodes),
    ...(first.kind === 'outcome'
      ? [{ field: '0.kind', problem: '第一项是结论', remedy: '请从一个问题开始' }]
      : []),
    ...flawsOfAnswers(nodes),
    ...flawsOfCircle(nodes),
    ...flawsOfReach(nodes),
  ]
}

function flawsOfIds(nodes: Entitlement): EntitlementFlaw[] {
  const seen = new Set<string>()
  return nodes.flatMap(({ id }, place) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      {
        field: `${place}.id`,
        problem: `${calledBy(place)}的编号和前面的一样`,
        remedy: '请删去它，重新添加',
      },
    ]
  })
}

function flawsOfAnswers(nodes: Entitlement): EntitlementFlaw[] {
  const known = new Set(nodes.map(({ id }) => id))
  return nodes.flatMap((node, place) =>
    node.kind === 'outcome'
      ? []
      : node.answers.flatMap(({ text, to }, order) =>
          known.has(to)
            ? []
            : [
                {
                  field: `${place}.answers.${order}.to`,
                  problem: `${calledBy(place)}的回答“${text}”没有下一步`,
                  remedy: '请选择它通向哪个问题或结论',
                },
              ],
        ),
  )
}

/** One circle, told at the question that closes it. */
function flawsOfCircle(nodes: Entitlement): EntitlementFlaw[] {
  const places = placesOf(nodes)
  const isDone = new Set<string>()
  const isOpen = new Set<string>()
  const closing = (id: string): number | undefined => {
    const place = places.get(id)
    const node = place === undefined ? undefined : nodes[place]
    if (!node || place === undefined || isDone.has(id)) return undefined
    isOpen.add(id)
    for (const next of nextOf(node)) {
      const found = isOpen.has(next) ? place : closing(next)
      if (found !== undefined) return found
    }
    isOpen.delete(id)
    isDone.add(id)
    return undefined
  }
  for (const { id } of nodes) {
    const place = closing(id)
    if (place !== undefined)
      return [
        {
          field: `${place}.answers`,
          problem: `${calledBy(place)}有一个回答绕回了前面的问题`,
          remedy: '请改为通向后面的问题或者结论',
        },
      ]
  }
  return []
}

function flawsOfReach(nodes: Entitlement): EntitlementFlaw[] {
  const places = placesOf(nodes)
  const reached = new Set<string>()
  const waiting = nodes.slice(0, 1).map(({ id }) => id)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const node = nodes[places.get(id) ?? -1]
    if (node) waiting.push(...nextOf(node))
  }
  return nodes.flatMap(({ id }, place) =>
    reached.has(id)
      ? []
      : [
          {
            field: `${place}`,
            problem: `没有回答通向${calledBy(place)}`,
            remedy: '请让一个回答通向它，或者删去它',
          },
        ],
  )
}

/** Of two with one id the first counts. */
function placesOf(nodes: Entitlement): Map<string, number> {
  const places = new Map<string, number>()
  for (const [place, { id }] of nodes.entries()) if (!places.has(id)) places.set(id, place)
  return places
}

function nextOf(node: EntitlementNode): string[] {
  return node.kind === 'outcome' ? [] : node.answers.map(({ to }) => to)
}

function calledBy(place: number): string {
  return `第${place + 1}项`
}
