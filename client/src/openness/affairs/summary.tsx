import type { DueState } from '@qingjian/shared/openness/affairs/affair-kinds'
import { NoteBar } from '../../ui/feedback/note-bar'
import { WarningBar } from '../../ui/feedback/warning-bar'
import { Figure, Figures } from '../../ui/figure/figure'
import { Section } from '../../ui/screen/section'
import { lateInWords } from '../due-words'
import { opennessWorksText } from '../openness-works.text'
import type { OpenAffairs } from './open-affairs'

const text = opennessWorksText.affairs

/** Of what is overdue this many are named on top; all of it stands in the calendar. */
const MOST_WARNINGS = 3

/** How a village keeps its clocks: what is overdue and what was late as warnings that stay, then the counts. */
export function Summary({ affairs: { dues, isDue } }: { affairs: OpenAffairs }) {
  const of = (state: DueState) => dues.filter((due) => due.state === state)
  const [late, out, overdue] = [of('late'), of('out'), of('overdue')]
  const isFine = late.length === 0 && overdue.length === 0
  return (
    <>
      {overdue.slice(0, MOST_WARNINGS).map((due) => (
        <WarningBar key={`${due.itemId} ${due.period}`} text={lateInWords({ ...due, isOut: false })} />
      ))}
      {overdue.length > MOST_WARNINGS && <WarningBar text={text.more(overdue.length - MOST_WARNINGS)} />}
      {late.length > 0 && (
        <WarningBar
          text={text.cameLate(
            late.length,
            late.reduce((sum, { days }) => sum + days, 0),
          )}
        />
      )}
      {!isDue && <NoteBar icon="waiting" text={text.notBegun} />}
      {isDue && isFine && out.length > 0 && <NoteBar icon="check" text={text.fine} />}
      <Section title={text.due(late.length + out.length + overdue.length + of('open').length)}>
        <Figures>
          <Figure label={text.figures.out} value={text.items(out.length)} />
          <Figure label={text.figures.late} value={text.items(late.length)} />
          <Figure label={text.figures.overdue} value={text.items(overdue.length)} />
        </Figures>
      </Section>
    </>
  )
}
