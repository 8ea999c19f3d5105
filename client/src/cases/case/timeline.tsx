import { formatInstant } from '@qingjian/shared/calendar/day'
import { Text, View } from '@tarojs/components'
import { say } from '../../lib/dialogue'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { casesText } from '../cases.text'
import { openOwnFile } from './open-own-file'
import './timeline.scss'
import type { OwnCaseDetail } from './use-own-case'

type Step = OwnCaseDetail['timeline'][number]

interface TimelineProps {
  caseId: string
  steps: readonly Step[]
}

/** What happened, newest first, each with its time and the files that belong to it. */
export function Timeline({ caseId, steps }: TimelineProps) {
  const newestFirst = [...steps].reverse().sort((one, other) => other.at - one.at)
  return (
    <View className="timeline">
      {newestFirst.map((step, index) => (
        <View
          key={`${step.at} ${step.title}`}
          className={index === 0 ? 'timeline__step timeline__step--newest' : 'timeline__step'}
        >
          <View className="timeline__title">{step.title}</View>
          <Text className="timeline__time">{formatInstant(step.at)}</Text>
          {step.text && <View className="timeline__text">{step.text}</View>}
          {step.evidence.length > 0 && <Files caseId={caseId} files={step.evidence} />}
        </View>
      ))}
    </View>
  )
}

function Files({ caseId, files }: { caseId: string; files: Step['evidence'] }) {
  const open = async (file: Step['evidence'][number]) => {
    const failure = await openOwnFile(caseId, file)
    if (failure !== undefined) say(failure)
  }
  return (
    <View className="timeline__files">
      {files.map((file) => (
        <Pressable key={file.id} className="timeline__file" onPress={() => void open(file)}>
          <Icon name={file.kind === 'photo' ? 'camera' : 'document'} />
          <Text>{file.name || casesText.case.photo}</Text>
        </Pressable>
      ))}
    </View>
  )
}
