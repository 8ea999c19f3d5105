import { dayOf } from '@qingjian/shared/calendar/day'
import type { FlowBox } from '@qingjian/shared/openness/powers/flow-chart'
import '../watch.css'
import { powerText as text } from '../power.text'
import './flow-chart.css'

const namesOf = ({ materials }: FlowBox, isPublic: boolean) =>
  materials
    .filter((material) => material.isPublic === isPublic)
    .map(({ name }) => name)
    .join('、')

function Standing({ box: { day = '', deviates, standing } }: { box: FlowBox }) {
  if (standing === undefined) return null
  const isWarning = standing === 'late' || standing === 'skipped'
  return (
    <p className={isWarning ? 'watch-warning' : 'flow-standing'}>
      {text.standings[standing](text.day(day, dayOf(Date.now()).slice(0, 4)))}
      {deviates && standing !== 'skipped' ? <span className="watch-warning"> · {text.deviates}</span> : null}
    </p>
  )
}

function Box({ box, isLast }: { box: FlowBox; isLast: boolean }) {
  const { days, meeting, number, postedDays, refusedTo, standing, title, who, words } = box
  const [open, kept] = [namesOf(box, true), namesOf(box, false)]
  return (
    <li className={standing === undefined ? 'flow-box' : `flow-box flow-box-${standing}`}>
      <h4>
        <span className="flow-number">{text.stepNumber(number)}</span>
        {title}
      </h4>
      <Standing box={box} />
      <p>
        {text.who(who)}，{number === 1 ? text.first(days) : text.within(days)}
      </p>
      {words === '' ? null : <p className="flow-soft">{words}</p>}
      {meeting ? <p>{text.meeting(meeting.name, meeting.rule)}</p> : null}
      {refusedTo === undefined ? null : <p className="flow-back">{text.refused(refusedTo)}</p>}
      {postedDays === undefined ? null : <p>{text.posted(postedDays, isLast)}</p>}
      {open === '' ? null : <p className="flow-soft">{text.open(open)}</p>}
      {kept === '' ? null : <p className="flow-soft">{text.kept(kept)}</p>}
    </li>
  )
}

/** Steps one behind the other, in as many rows as it takes; on paper three in a row. */
export function FlowChart({ boxes }: { boxes: readonly FlowBox[] }) {
  return (
    <ol className="flow-chart" aria-label={text.flowChart}>
      {boxes.map((box, place) => (
        <Box key={box.id} box={box} isLast={place === boxes.length - 1} />
      ))}
    </ol>
  )
}
