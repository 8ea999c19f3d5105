import { Text, View } from '@tarojs/components'
import { useStored } from '../../lib/stored-state'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { opennessAnnouncementText } from '../openness-announcement.text'
import './checklist.scss'
import { packedPapers, setPacked } from './packed-papers'

const text = opennessAnnouncementText.policy

interface ChecklistProps {
  policyId: string
  documents: readonly string[]
}

/** 要带什么: every paper to tick when it is ready; this phone remembers it until the next visit. */
export function Checklist({ documents, policyId }: ChecklistProps) {
  const packed = useStored(packedPapers).find((one) => one.policyId === policyId)?.papers ?? []
  const ready = documents.filter((one) => packed.includes(one)).length
  return (
    <Section title={text.documents} hint={text.documentsHint}>
      {documents.map((one) => {
        const isReady = packed.includes(one)
        return (
          <Pressable
            key={one}
            role="checkbox"
            label={one}
            checked={isReady}
            className={isReady ? 'checklist__one checklist__one--ready' : 'checklist__one'}
            onPress={() => setPacked(policyId, one, !isReady)}
          >
            <View className="checklist__box">{isReady && <Icon name="check" />}</View>
            <Text className="checklist__words">{one}</Text>
          </Pressable>
        )
      })}
      {ready > 0 && (
        <View className="checklist__count">
          {ready === documents.length ? text.allReady : text.ready(ready, documents.length)}
        </View>
      )}
    </Section>
  )
}
