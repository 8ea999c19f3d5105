import { roundYuan, yuan } from '@qingjian/shared/openness/money-words'
import { tokens } from '../../ui/tokens'
import { fundText as text } from '../fund.text'
import type { FlowBox, FlowShape } from './flow-shape'
import type { FlowOption } from './sankey-canvas'

const ROW = 34
const LEAST_HEIGHT = 300
const BORDER = 3

/** So high that the fullest column has room for its words. In pixels. */
export function flowHeight({ boxes }: FlowShape): number {
  const counts = new Map<number, number>()
  for (const { column } of boxes) counts.set(column, (counts.get(column) ?? 0) + 1)
  return Math.max(LEAST_HEIGHT, ROW * Math.max(0, ...counts.values()) + ROW)
}

function colourOf({ id, kind }: FlowBox, chosen: string | undefined): string {
  if (id === chosen) return tokens.ink
  return kind === 'held' ? tokens.chartSoft : kind === 'paid' ? tokens.deep : tokens.primary
}

/** Boxes and bands as the library wants them. Words are drawn, never put into the page, since people write them. */
export function flowOption({ bands, boxes }: FlowShape, chosen: string | undefined): FlowOption {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const nameOf = (id: string) => byId.get(id)?.name ?? ''
  return {
    tooltip: {
      renderMode: 'richText',
      formatter: ({ data }: { data: { id?: string; source?: string; target?: string; value?: number } }) => {
        const { id, source, target, value = 0 } = data
        if (source !== undefined && target !== undefined)
          return text.flowLink(nameOf(source), nameOf(target), yuan(value))
        const box = byId.get(id ?? '')
        return box ? text.flowNode(box.name, yuan(box.amount)) : ''
      },
    },
    series: [
      {
        type: 'sankey',
        left: 8,
        right: 170,
        top: 8,
        bottom: 8,
        nodeWidth: 14,
        nodeGap: 12,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        blur: { itemStyle: { opacity: 0.4 }, lineStyle: { opacity: 0.15 }, label: { opacity: 0.6 } },
        lineStyle: { color: tokens.chartSoft, opacity: 0.45 },
        label: {
          color: tokens.ink,
          fontSize: 13,
          formatter: ({ data }: { data: { id: string } }) => {
            const box = byId.get(data.id)
            return box ? `${box.name} ${roundYuan(box.amount)}` : ''
          },
        },
        data: boxes.map((box) => ({
          id: box.id,
          name: box.name,
          depth: box.column,
          itemStyle: {
            color: colourOf(box, chosen),
            ...(box.hasProblem ? { borderColor: tokens.warnRed, borderWidth: BORDER } : { borderWidth: 0 }),
          },
        })),
        links: bands.map(({ amount, from, to }) => ({ source: from, target: to, value: amount })),
      },
    ],
  }
}
