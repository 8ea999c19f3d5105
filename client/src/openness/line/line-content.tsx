import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import { roundYuan, yuan } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { NoteBar } from '../../ui/feedback/note-bar'
import { Figure, Figures } from '../../ui/figure/figure'
import { Facts } from '../../ui/screen/facts'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { lineTitle } from '../line-words'
import { opennessAskText } from '../openness-ask.text'
import { Questions } from '../questions/questions'
import './line-content.scss'
import { factsOfLine } from './line-facts'
import type { OpenLine } from './open-line'
import { Trail } from './trail'
import { Versions } from './versions'

const text = opennessAskText.line

/** What a line comes to; a large amount also in round numbers, which are read more easily. */
function AmountFigure({ amount, kind }: LineView) {
  const [exact, round] = [yuan(amount), roundYuan(amount)]
  return (
    <Figures>
      <Figure
        label={round.startsWith('约') ? text.about(LINE_KIND_NAMES[kind], round) : LINE_KIND_NAMES[kind]}
        value={exact}
      />
    </Figures>
  )
}

/** One line, whole: what it says, where its money comes from, what was changed, and what was asked. */
export function LineContent({ data, onChanged }: { data: OpenLine; onChanged: () => void }) {
  const { fund, isMine, line, objections, publication, saidClear, versions } = data
  const fundId = line.kind === 'fund' ? line.id : fund?.id
  return (
    <>
      <PageTitle above={line.regionName} title={lineTitle(line)} />
      {line.standing === 'withdrawn' && (
        <NoteBar icon="attention" text={text.withdrawn(line.publishedOn, line.reason)} />
      )}
      {line.standing === 'corrected' && (
        <NoteBar icon="again" text={text.corrected(line.publishedOn, line.reason)} />
      )}
      <Section>
        <AmountFigure {...line} />
        <View className="line-page__facts">
          <Facts facts={factsOfLine(line)} />
        </View>
      </Section>
      <Questions
        subject="line"
        id={line.id}
        version={line.version}
        title={lineTitle(line)}
        objections={objections}
        isMine={isMine}
        saidClear={saidClear}
        isGone={line.standing === 'withdrawn'}
        onChanged={onChanged}
      />
      <Trail data={data} />
      <Versions versions={versions} />
      <Section>
        {fundId !== undefined && (
          <LinkRow
            icon="coins"
            title={text.toFund}
            text={fund?.item}
            onPress={() => goTo(routes.fund(fundId))}
          />
        )}
        <LinkRow
          icon="document"
          title={text.toPublication}
          text={publication.title}
          onPress={() => goTo(routes.publication(publication.id))}
        />
      </Section>
    </>
  )
}
