import { Button, Card } from 'antd'
import { lazy, Suspense, useMemo } from 'react'
import { Loading } from '../../ui/loading'
import { fundText as text } from '../fund.text'
import { flowHeight, flowOption } from './flow-option'
import { type FundDetail, flowShapeOf } from './flow-shape'
import './funds.css'

const SankeyCanvas = lazy(() => import('./sankey-canvas'))

interface FlowCardProps {
  fund: FundDetail
  chosen: string | undefined
  openTown: string | undefined
  onHolder: (id: string) => void
  onTown: (townId: string | undefined) => void
}

/** The way of the money as a picture; whoever cannot see it has the table of holders below. */
export function FlowCard({ chosen, fund, onHolder, onTown, openTown }: FlowCardProps) {
  const shape = useMemo(() => flowShapeOf(fund, openTown), [fund, openTown])
  const option = useMemo(() => flowOption(shape, chosen), [shape, chosen])
  const problems = fund.nodes.filter(({ problem }) => problem !== undefined).length
  const choose = (id: string) => {
    const box = shape.boxes.find((one) => one.id === id)
    if (box?.kind === 'folded') onTown(box.townId)
    if (box?.kind === 'holder') onHolder(box.id)
  }
  return (
    <Card
      size="small"
      className="watch-card"
      title={<h2 className="openness-card-title">{text.flow}</h2>}
      extra={openTown === undefined ? null : <Button onClick={() => onTown(undefined)}>{text.fold}</Button>}
    >
      {shape.bands.length === 0 ? (
        <p>{text.noFlow}</p>
      ) : (
        <figure className="fund-flow">
          <Suspense fallback={<Loading />}>
            <SankeyCanvas option={option} height={flowHeight(shape)} onBox={choose} />
          </Suspense>
          <figcaption>
            {text.flowHint}
            {shape.hasFolded ? text.foldedHint : null}
            <span className="only-for-readers">{text.flowAlt(fund.nodes.length, problems)}</span>
          </figcaption>
        </figure>
      )}
      {shape.hasBackwards ? <p>{text.backwards}</p> : null}
      {fund.isCut ? <p>{text.isCut}</p> : null}
    </Card>
  )
}
