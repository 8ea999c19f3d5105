import { View } from '@tarojs/components'
import { useState } from 'react'
import { emulatorPhoneCode } from '../../lib/phone-number/emulator-phone-code'
import { ActionButton } from '../../ui/action/action-button'
import { PhoneButton } from '../../ui/action/phone-button'
import { LineInput } from '../../ui/field/line-input'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { opennessAskText } from '../openness-ask.text'
import './claim-form.scss'
import { useClaim } from './use-claim'

const text = opennessAskText.own

/** The ID number, and the phone number that WeChat vouches for. */
export function ClaimForm({ onClaimed }: { onClaimed: () => void }) {
  const { busy, claim, failure, idNumber, isPlausible, refuse, setIdNumber } = useClaim(onClaimed)
  const inWeChat = process.env.TARO_ENV === 'weapp'
  const [mobile, setMobile] = useState('')
  const claimInBrowser = async () => claim(await emulatorPhoneCode(mobile))
  return (
    <Section title={text.idNumber}>
      <View className="claim-form">
        <View className="claim-form__why">{text.why}</View>
        <LineInput
          kind="id-number"
          label={text.idNumber}
          value={idNumber}
          placeholder={text.idNumberPlaceholder}
          most={24}
          failure={failure?.fields?.idNumber}
          onChange={setIdNumber}
        />
        {!inWeChat && (
          <LineInput
            kind="number"
            label={text.mobile}
            value={mobile}
            placeholder={text.mobilePlaceholder}
            most={11}
            onChange={setMobile}
          />
        )}
        {failure && !failure.fields?.idNumber && <FieldFailure text={failure.message} />}
        {inWeChat && isPlausible ? (
          <PhoneButton text={text.submit} busy={busy} onCode={claim} />
        ) : (
          <ActionButton
            text={text.submit}
            busy={busy}
            onPress={isPlausible ? () => void claimInBrowser() : refuse}
          />
        )}
      </View>
    </Section>
  )
}
