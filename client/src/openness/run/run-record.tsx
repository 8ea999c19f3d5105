import { dayOf } from '@qingjian/shared/calendar/day'
import type { Meeting } from '@qingjian/shared/openness/powers/quorums'
import { breachesOf } from '@qingjian/shared/openness/powers/run-standing'
import { DEVIATION_NAMES, type Deviation } from '@qingjian/shared/openness/powers/run-states'
import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Gallery } from '../files/gallery'
import { opennessWorksText } from '../openness-works.text'
import { Passage } from '../passage'
import type { RunRecord } from './open-run'
import './run-record.scss'
import { votesInWords } from './votes-in-words'

const text = opennessWorksText.run

interface RunRecordPartProps {
  record: RunRecord
  runId: string
  /** The meeting that decides in this step. */
  meeting: Meeting | undefined
}

/** What was done in a step: what went otherwise than the list says and why, the words, the votes, what can be looked at. */
export function RunRecordPart({ meeting, record, runId }: RunRecordPartProps) {
  const { day, files, keptFiles, outcome, reason, votes, words } = record
  // That a step is skipped stands in the head of its box.
  if (outcome === 'skipped')
    return reason === undefined ? null : <View className="run-record">{text.reason(reason)}</View>
  const breaches = breachesOf(record)
  return (
    <View className="run-record">
      {outcome === 'held' && <View className="run-record__day">{text.heldOn(day)}</View>}
      {breaches.map((deviation) => (
        <View key={deviation} className="run-record__deviation">
          <Icon name="attention" />
          <View className="run-record__words">{deviationInWords(deviation, record)}</View>
        </View>
      ))}
      {breaches.length > 0 && reason !== undefined && <View>{text.reason(reason)}</View>}
      <Passage words={words} />
      {votes && <View className="run-record__votes">{votesInWords(meeting, votes)}</View>}
      <Gallery subject="run" id={runId} files={files} />
      {keptFiles > 0 && <View className="run-record__small">{text.keptFiles(keptFiles)}</View>}
    </View>
  )
}

function deviationInWords(deviation: Deviation, { recordedAt }: RunRecord): string {
  const name = DEVIATION_NAMES[deviation]
  return deviation === 'recorded-late' ? text.recordedOn(name, dayOf(recordedAt)) : name
}
