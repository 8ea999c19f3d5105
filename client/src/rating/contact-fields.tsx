import { View } from '@tarojs/components'
import { memo } from 'react'
import { LineInput } from '../ui/field/line-input'
import { SwitchRow } from '../ui/field/switch-row'
import { FieldFailure } from '../ui/field/words'
import { ratingText } from './rating.text'

export interface ContactPatch {
  mobile?: string
  consent?: boolean
}

interface ContactFieldsProps {
  mobile: string
  consent: boolean
  failures: Record<string, string>
  onChange: (patch: ContactPatch) => void
}

/** A phone number and the consent without which it is not sent (个人信息保护法 第十三条). */
export const ContactFields = memo(function ContactFields(props: ContactFieldsProps) {
  const { mobile, consent, failures, onChange } = props
  const text = ratingText.rate
  return (
    <View>
      <LineInput
        label={text.mobile}
        value={mobile}
        placeholder={text.mobilePlaceholder}
        most={14}
        kind="number"
        failure={failures['contact.mobile']}
        onChange={(value) => onChange({ mobile: value })}
      />
      {mobile !== '' && (
        <SwitchRow
          title={text.consent}
          text={text.consentText}
          on={consent}
          onChange={(on) => onChange({ consent: on })}
        />
      )}
      {failures['contact.consent'] && <FieldFailure text={failures['contact.consent']} />}
    </View>
  )
})
