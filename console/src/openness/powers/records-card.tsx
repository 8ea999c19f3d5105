import type { RunView } from '@qingjian/shared/openness/powers/power-fields'
import { Card } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import { KeptFiles } from '../files/kept-files'
import '../openness.css'
import { powerText } from '../power.text'
import { runText as text } from '../run.text'
import '../watch.css'
import './powers.css'

type RunRecord = RunView['records'][number]

function RecordItem({ record, run }: { run: RunView; record: RunRecord }) {
  const { day, deviations, files, keptFiles, outcome, reason, recordedAt, stepId, votes, words } = record
  const place = run.plan.findIndex(({ id }) => id === stepId)
  const fileIds = files.map(({ id }) => id)
  return (
    <li className={`run-record run-record-${outcome}`}>
      <strong>
        {powerText.stepNumber(place + 1)} {run.plan[place]?.title} · {text.outcomes[outcome]}
      </strong>
      <span className="openness-under">
        {day} · {text.recorded(formatInstant(recordedAt))}
      </span>
      {deviations.length === 0 ? null : <p className="watch-warning">{text.deviationNames(deviations)}</p>}
      <p>{words}</p>
      {votes ? <p>{text.votes(votes.entitled, votes.present, votes.inFavour, votes.against)}</p> : null}
      {reason === undefined ? null : <p>{text.reason(reason)}</p>}
      {files.length === 0 ? null : <KeptFiles files={files} of={{ subject: 'run', id: run.id, fileIds }} />}
      {keptFiles === 0 ? null : <p className="flow-soft">{text.keptFiles(keptFiles)}</p>}
    </li>
  )
}

/** Everything that was recorded of a run, the newest first. */
export function RecordsCard({ run }: { run: RunView }) {
  const numbered = run.records.map((record, place) => ({ record, place })).reverse()
  return (
    <Card className="run-card" title={<h2 className="openness-card-title">{text.records}</h2>}>
      {numbered.length === 0 ? <p>{text.noRecords}</p> : null}
      <ol className="run-records">
        {numbered.map(({ place, record }) => (
          <RecordItem key={place} run={run} record={record} />
        ))}
      </ol>
    </Card>
  )
}
