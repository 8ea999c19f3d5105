import { Card } from 'antd'
import type { ReactNode } from 'react'
import { TemplateWords } from '../templates/template-words'
import { planText as text } from './plan.text'
import { type PlanContentView, type PlanLine, planLines } from './plan-differences'

interface PlanContentsCardProps {
  inForce: PlanContentView | undefined
  draft: PlanContentView | undefined
  /** Of the draft's column: being worked on, or waiting for approval. */
  draftTitle: string
}

function shown(label: string, words: string | undefined): ReactNode {
  if (words === undefined) return text.none
  return label === text.words ? <TemplateWords text={words} /> : words
}

function Line({ hasBoth, line }: { hasBoth: boolean; line: PlanLine }) {
  const { differs, draft, inForce, label } = line
  return (
    <tr className={differs ? 'plan-line-differs' : undefined}>
      <th scope="row">
        {label}
        {differs ? <small className="plan-changed">{text.changed}</small> : null}
      </th>
      {hasBoth ? <td>{shown(label, inForce)}</td> : null}
      <td>{shown(label, hasBoth ? draft : (draft ?? inForce))}</td>
    </tr>
  )
}

/** What is in force and what is to come, side by side, with what differs marked. */
export function PlanContentsCard({ draft, draftTitle, inForce }: PlanContentsCardProps) {
  const hasBoth = inForce !== undefined && draft !== undefined
  return (
    <Card size="small" title={<h2 className="reminder-card-title">{text.contents}</h2>}>
      <div className="plan-lines-frame">
        <table className="plan-lines">
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              {inForce ? <th scope="col">{text.inForce}</th> : null}
              {draft ? <th scope="col">{draftTitle}</th> : null}
            </tr>
          </thead>
          <tbody>
            {planLines(inForce, draft).map((line) => (
              <Line key={line.label} line={line} hasBoth={hasBoth} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
