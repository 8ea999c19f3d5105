import { standardInWords, yuan } from '@qingjian/shared/openness/money-words'
import { Card, Descriptions } from 'antd'
import { Link } from 'react-router'
import { fundText as text } from '../fund.text'
import type { FundDetail } from './flow-shape'

/** On what the money is based, how much it is, and how much of it has left its source. */
export function PolicyCard({ fund: { fund, notYetGiven } }: { fund: FundDetail }) {
  const { amount, policy, publicationId, standard, unit } = fund
  const facts: [string, string | undefined][] = [
    [text.facts.title, policy?.title],
    [text.facts.number, policy?.number],
    [text.facts.issuer, policy?.issuer],
    [text.facts.plainWords, policy?.plainWords],
    [
      text.facts.standard,
      standard === undefined || unit === undefined ? undefined : standardInWords(standard, unit),
    ],
    [text.facts.amount, yuan(amount)],
    [text.facts.given, yuan(amount - notYetGiven)],
    [text.facts.notYetGiven, notYetGiven > 0 ? yuan(notYetGiven) : undefined],
    [text.facts.givenTooMuch, notYetGiven < 0 ? yuan(-notYetGiven) : undefined],
  ]
  return (
    <Card
      size="small"
      className="watch-card"
      title={<h2 className="openness-card-title">{text.policyCard}</h2>}
      extra={<Link to={`/openness/publications/${publicationId}`}>{text.original}</Link>}
    >
      <Descriptions
        size="small"
        column={1}
        styles={{ label: { width: 120, color: 'var(--ink-soft)' }, content: { overflowWrap: 'anywhere' } }}
        items={facts.flatMap(([label, children]) =>
          children === undefined || children === '' ? [] : [{ key: label, label, children }],
        )}
      />
    </Card>
  )
}
