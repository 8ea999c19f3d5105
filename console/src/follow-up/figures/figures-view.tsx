import type { readFigures } from '@qingjian/shared/follow-up/follow-up.contracts'
import { CHANNELS } from '@qingjian/shared/follow-up/follow-up-states'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Card, Empty } from 'antd'
import { FigureTiles } from '../../ui/figure-tiles'
import { shareText } from '../../ui/share-text'
import { CountRows } from './count-rows'
import { figuresText as text } from './figures.text'

export type Figures = ContractOutput<typeof readFigures>['figures']

/** What the follow-ups of a period brought; who could not be reached stands apart. */
export function FiguresView({ figures }: { figures: Figures }) {
  const { byChannel, ended, reached, reopened, sampled, satisfaction } = figures
  const tiles = [
    { name: text.ended, value: text.times(ended), note: text.endedNote },
    {
      name: text.reached,
      value: text.times(reached),
      beside: ended === 0 ? undefined : text.reachedShare(shareText(reached / ended)),
    },
    { name: text.satisfaction, value: shareText(satisfaction), note: text.satisfactionNote },
    { name: text.reopened, value: text.times(reopened), note: text.reopenedNote },
  ]
  return (
    <>
      <FigureTiles tiles={tiles} />
      {ended === 0 ? <Empty description={text.nothing} /> : null}
      <div className="figures-cards">
        <Card title={<h2 className="follow-up-card-title">{text.answers}</h2>}>
          <CountRows
            whole={reached}
            rows={[
              [text.solved, figures.solved],
              [text.notSolved, figures.notSolved],
              [text.nobodyContacted, figures.nobodyContacted],
            ]}
          />
        </Card>
        <Card title={<h2 className="follow-up-card-title">{text.apart}</h2>}>
          <p className="figures-note">{text.apartNote}</p>
          <CountRows
            whole={ended}
            rows={[
              [text.unreachable, figures.unreachable],
              [text.noContact, figures.noContact],
            ]}
          />
        </Card>
        <Card title={<h2 className="follow-up-card-title">{text.channels}</h2>}>
          <CountRows
            whole={byChannel.reduce((sum, { settled }) => sum + settled, 0)}
            rows={CHANNELS.map((channel) => [
              text.settledBy[channel],
              byChannel.find((one) => one.channel === channel)?.settled ?? 0,
            ])}
          />
        </Card>
        {sampled === undefined ? null : (
          <Card title={<h2 className="follow-up-card-title">{text.sampled}</h2>}>
            <p className="figures-note">{text.sampledNote}</p>
            <CountRows
              whole={sampled.ended}
              rows={[
                [text.sampledEnded, sampled.ended],
                [text.sampledAnswered, sampled.answered],
                [text.sampledSolved, sampled.solved],
              ]}
            />
          </Card>
        )}
      </div>
    </>
  )
}
