import { Button } from 'antd'
import { Link } from 'react-router'
import { lineDetailText } from '../line-detail.text'
import './line-detail.css'
import { type LineDetail, type TrailStep, trailSteps } from './trail-steps'

const text = lineDetailText.trail

interface LineTrailProps {
  detail: LineDetail
  onLine: (lineId: string) => void
}

function StepLink({
  onLine,
  ownId,
  step,
}: Pick<LineTrailProps, 'onLine'> & { step: TrailStep; ownId: string }) {
  const { fundId, lineId } = step
  if (fundId !== undefined) return <Link to={`/openness/funds/${fundId}`}>{text.toFund}</Link>
  if (lineId === undefined || lineId === ownId) return null
  return (
    <Button type="link" className="watch-link" onClick={() => onLine(lineId)}>
      {text.toLine}
    </Button>
  )
}

/** 钱从哪里来: step by step up to the policy, each leading to what says so. */
export function LineTrail({ detail, onLine }: LineTrailProps) {
  const { fund, line, publication } = detail
  const isOwn = line.fundId === undefined && (line.kind === 'income' || line.kind === 'expense')
  if (line.kind === 'fund' || (!fund && !isOwn)) return null
  return (
    <section>
      <h3>{text.title}</h3>
      {isOwn ? (
        <p>{text.own(publication.regionName)}</p>
      ) : (
        <ol className="line-detail-steps">
          {trailSteps(detail).map((step) => (
            <li key={step.title}>
              <strong>{step.title}</strong>
              <p>
                {step.words} <StepLink step={step} ownId={line.id} onLine={onLine} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
