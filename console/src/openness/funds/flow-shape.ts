import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readFund } from '@qingjian/shared/openness/public.contracts'
import { fundText as text } from '../fund.text'

export type FundDetail = ContractOutput<typeof readFund>
export type Holder = FundDetail['nodes'][number]

/** A box of the picture. */
export interface FlowBox {
  id: string
  name: string
  /** From the left, from 0. */
  column: number
  /** In 分. */
  amount: number
  kind: 'holder' | 'folded' | 'paid' | 'held'
  hasProblem: boolean
  /** Of villages drawn together: their town. */
  townId?: string
}

/** What went from one box to another, in 分. */
export interface FlowBand {
  from: string
  to: string
  amount: number
}

export interface FlowShape {
  boxes: FlowBox[]
  bands: FlowBand[]
  /** Whether money went up or sideways as well, which the picture cannot show. */
  hasBackwards: boolean
  hasFolded: boolean
}

/** From so many villages on they are drawn together by town. */
const MOST_VILLAGES = 24
const TOWN_DIGITS = 9
const PAID = 'end:paid'
const HELD = 'end:held'
const RANKS = { source: 0, district: 1, town: 2, village: 3 } as const
const END = 4

/**
 * A fund's flow as boxes and bands that always lead to the right. Many villages are drawn together by town.
 * @param openTown the town whose villages are drawn one by one all the same
 */
export function flowShapeOf(
  { links, nodes }: Pick<FundDetail, 'links' | 'nodes'>,
  openTown?: string,
): FlowShape {
  const levels = new Map(nodes.map(({ id, level }) => [id, RANKS[level]]))
  const moved = links.filter(({ amount }) => amount > 0)
  const onwards = moved.filter(({ from, to }) => (levels.get(from) ?? END) < (levels.get(to) ?? -1))
  const boxOf = boxesByHolder(nodes, openTown)
  const boxes = new Map<string, FlowBox>()
  for (const node of nodes) addHolder(boxes, boxOf.get(node.id), node)
  const bands = bandsBetween([
    ...onwards.map(({ amount, from, to }) => ({ amount, from: boxOf.get(from)?.id, to: boxOf.get(to)?.id })),
    ...nodes.flatMap(({ id, level, paid, shouldHold }) => [
      { from: boxOf.get(id)?.id, to: PAID, amount: paid },
      { from: boxOf.get(id)?.id, to: HELD, amount: level === 'source' ? 0 : shouldHold },
    ]),
  ])
  return {
    boxes: inColumns([...boxes.values(), ...endsOf(bands)], bands),
    bands,
    hasBackwards: onwards.length < moved.length,
    hasFolded: [...boxes.values()].some(({ kind }) => kind === 'folded'),
  }
}

/** The box in which each holder is drawn. */
function boxesByHolder(nodes: readonly Holder[], openTown: string | undefined): Map<string, FlowBox> {
  const villages = nodes.filter(({ level }) => level === 'village')
  const byTown = new Map<string, Holder[]>()
  for (const village of villages) {
    const townId = village.id.slice(0, TOWN_DIGITS)
    byTown.set(townId, [...(byTown.get(townId) ?? []), village])
  }
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const empty = { amount: 0, hasProblem: false }
  return new Map(
    nodes.map(({ id, level, name }) => {
      const townId = id.slice(0, TOWN_DIGITS)
      const together = byTown.get(townId)?.length ?? 0
      const isFolded =
        level === 'village' && villages.length > MOST_VILLAGES && together > 1 && townId !== openTown
      const box: FlowBox = isFolded
        ? {
            ...empty,
            kind: 'folded',
            id: `villages:${townId}`,
            name: text.folded(names.get(townId) ?? name, together),
            column: RANKS.village,
            townId,
          }
        : { ...empty, kind: 'holder', id, name, column: RANKS[level] }
      return [id, box]
    }),
  )
}

function addHolder(boxes: Map<string, FlowBox>, box: FlowBox | undefined, node: Holder): void {
  if (!box) return
  const { amount, hasProblem } = boxes.get(box.id) ?? box
  boxes.set(box.id, {
    ...box,
    amount: amount + (node.level === 'source' ? node.passedOn : node.received),
    hasProblem: hasProblem || node.problem !== undefined,
  })
}

function bandsBetween(
  parts: readonly { from: string | undefined; to: string | undefined; amount: number }[],
): FlowBand[] {
  const bands = new Map<string, FlowBand>()
  for (const { amount, from, to } of parts) {
    if (from === undefined || to === undefined || amount <= 0) continue
    const key = `${from}>${to}`
    bands.set(key, { from, to, amount: amount + (bands.get(key)?.amount ?? 0) })
  }
  return [...bands.values()]
}

/** What was paid out and what is still there, where there is any. */
function endsOf(bands: readonly FlowBand[]): FlowBox[] {
  return ([PAID, HELD] as const).flatMap((id) => {
    const amount = bands.filter(({ to }) => to === id).reduce((sum, band) => sum + band.amount, 0)
    const kind = id === PAID ? 'paid' : 'held'
    return amount === 0 ? [] : [{ id, kind, name: text[kind], column: END, amount, hasProblem: false }]
  })
}

/** Boxes that some band touches, their columns without gaps. */
function inColumns(boxes: readonly FlowBox[], bands: readonly FlowBand[]): FlowBox[] {
  const touched = new Set(bands.flatMap(({ from, to }) => [from, to]))
  const shown = boxes.filter(({ id }) => touched.has(id))
  const columns = [...new Set(shown.map(({ column }) => column))].sort((one, other) => one - other)
  return shown.map((box) => ({ ...box, column: columns.indexOf(box.column) }))
}
