import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readOccasion } from '@qingjian/shared/reminder/reminder.contracts'
import type { ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'
import { Card } from 'antd'
import { FigureTiles } from '../../ui/figure-tiles'
import { shareText } from '../../ui/share-text'
import { reminderText } from '../reminder.text'
import { ShareRows } from '../share-rows'
import { readable, sentByMessage, standings } from './counts-of'
import { occasionText as text } from './occasion.text'

type Failures = ContractOutput<typeof readOccasion>['failures']

/** An occasion in figures: the few that matter, where everybody stands, who has read it, why messages failed. */
export function OccasionFigures({ counts, failures }: { counts: ReminderCounts; failures: Failures }) {
  const { acknowledged, cost, delivered, missed, parts, people, read } = counts
  const sent = sentByMessage(counts)
  const lying = readable(counts)
  const share = (part: number, whole: number) => (whole === 0 ? undefined : shareText(part / whole))
  const ofSent = share(delivered, sent)
  const ofLying = (part: number) => {
    const found = share(part, lying)
    return found && text.ofPeople(found)
  }
  return (
    <>
      <FigureTiles
        tiles={[
          { name: text.tiles.people, value: text.count(people) },
          { name: text.tiles.delivered, value: text.count(delivered), beside: ofSent && text.ofSent(ofSent) },
          { name: text.tiles.read, value: text.count(read), beside: ofLying(read) },
          { name: text.tiles.acknowledged, value: text.count(acknowledged), beside: ofLying(acknowledged) },
          { name: text.tiles.cost, value: reminderText.yuan(cost), beside: text.partsBeside(parts) },
        ]}
      />
      <div className="occasion-cards">
        <Card title={<h2 className="reminder-card-title">{text.delivery}</h2>}>
          <ShareRows whole={people} rows={standings(counts)} />
          {missed === 0 ? null : <p className="reminder-hint">{text.missedNote}</p>}
        </Card>
        <Card title={<h2 className="reminder-card-title">{text.acknowledgement}</h2>}>
          <ShareRows
            whole={lying}
            rows={[
              [text.acknowledged, acknowledged],
              [text.readOnly, Math.max(0, read - acknowledged)],
              [text.notRead, Math.max(0, lying - read)],
            ]}
          />
        </Card>
        {failures.length === 0 ? null : (
          <Card className="occasion-why" title={<h2 className="reminder-card-title">{text.failures}</h2>}>
            <ul className="occasion-failures">
              {failures.map(({ code, people: failed, reason }) => (
                <li key={`${reason} ${code ?? ''}`}>
                  <span>
                    {reason}
                    {code === undefined ? '' : text.code(code)}
                  </span>
                  <span>{text.count(failed)}</span>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  )
}
