import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { Chip } from '../../ui/field/chip'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import type { AnswerChange } from './answers'
import './reason-chips.scss'

interface ReasonChipsProps {
  reasons: readonly { code: string; label: string }[]
  ticked: readonly string[]
  shown: boolean
  onChange: (change: AnswerChange) => void
}

/** What went wrong. Hidden by a class rather than left out: a tap on a face then sends one class, not ten chips. */
export function ReasonChips({ reasons, ticked, shown, onChange }: ReasonChipsProps) {
  const toggle = useCallback((code: string) => onChange({ kind: 'reason', code }), [onChange])
  return (
    <View className={shown ? 'reasons' : 'reasons reasons--hidden'}>
      <Section title={ratingText.rate.reasons} hint={ratingText.rate.reasonsHint}>
        <View className="chips">
          {reasons.map(({ code, label }) => (
            <Chip key={code} value={code} label={label} chosen={ticked.includes(code)} onToggle={toggle} />
          ))}
        </View>
      </Section>
    </View>
  )
}
