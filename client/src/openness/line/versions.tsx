import { View } from '@tarojs/components'
import { Section } from '../../ui/screen/section'
import { opennessAskText } from '../openness-ask.text'
import type { OpenLine } from './open-line'
import './versions.scss'

const text = opennessAskText.line.versions

function titleOf({ isWithdrawal, publishedOn }: OpenLine['versions'][number], isFirst: boolean): string {
  if (isFirst) return text.first(publishedOn)
  return isWithdrawal ? text.withdrawn(publishedOn) : text.corrected(publishedOn)
}

/** 改过几次: every version, the newest first, with what it changed and why. */
export function Versions({ versions }: { versions: OpenLine['versions'] }) {
  return (
    <Section title={text.title}>
      {versions.length === 1 && <View className="versions__never">{text.never}</View>}
      {versions.length > 1 &&
        versions.map((version, place) => (
          <View key={version.version} className="versions__one">
            <View className="versions__day">{titleOf(version, place === versions.length - 1)}</View>
            {version.differences.map(({ after, before, field }) => (
              <View key={field} className="versions__change">
                {text.change(field, before, after)}
              </View>
            ))}
            {version.reason !== undefined && (
              <View className="versions__reason">{text.reason(version.reason)}</View>
            )}
          </View>
        ))}
    </Section>
  )
}
