import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listPowers } from '@qingjian/shared/openness/powers/power.contracts'
import {
  POWER_CLASS_NAMES,
  POWER_CLASSES,
  type PowerClass,
} from '@qingjian/shared/openness/powers/power-classes'
import { Button, Card, Empty } from 'antd'
import { messageOf } from '../../lib/failure'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import '../openness.css'
import { powerText as text } from '../power.text'
import { PowerDetail } from './power-detail'
import './powers.css'

type Power = ContractOutput<typeof listPowers>['powers'][number]

interface ClassCardProps {
  powerClass: PowerClass
  powers: readonly Power[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

function ClassCard({ chosen, onChoose, powerClass, powers }: ClassCardProps) {
  return (
    <Card size="small" title={<h2 className="openness-card-title">{POWER_CLASS_NAMES[powerClass]}</h2>}>
      <ol>
        {powers.map(({ days, id, order, steps, title }) => (
          <li key={id}>
            <Button
              type="text"
              className="powers-entry"
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              <span>
                {order}. {title}
              </span>
              <span className="openness-under">{text.row(steps, days)}</span>
            </Button>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** The list of powers by class, and the flow chart of the one that was chosen. */
export default function PowersPage() {
  const [{ power }, change] = useFilters(['power'])
  const read = useRemote(listPowers, {})
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  if (!read.data) return <Loading />
  const { powers } = read.data
  return (
    <div className="powers-page">
      <PageHeader title={text.title} note={text.note} />
      {powers.length === 0 ? (
        <Empty description={text.empty} />
      ) : (
        <nav className="powers-classes" aria-label={text.list}>
          {POWER_CLASSES.map((powerClass) => (
            <ClassCard
              key={powerClass}
              powerClass={powerClass}
              powers={powers.filter((one) => one.class === powerClass)}
              chosen={power}
              onChoose={(id) => change({ power: id })}
            />
          ))}
        </nav>
      )}
      {power === undefined ? (
        powers.length === 0 ? null : (
          <p>{text.choose}</p>
        )
      ) : (
        <PowerDetail key={power} powerId={power} />
      )}
    </div>
  )
}
