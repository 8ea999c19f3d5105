import { View } from '@tarojs/components'
import { accessible } from '../ui/accessible'
import { Section } from '../ui/screen/section'
import { identityText } from './identity.text'
import './two-digits.scss'

/** The digits that must stand on the PC's screen as well, so large that both screens can be seen at one glance. */
export function TwoDigits({ number }: { number: string }) {
  const text = identityText.digits
  return (
    <Section title={text.title}>
      <View className="two-digits" {...accessible({ role: 'img', label: text.label(number) })}>
        {[...number].map((digit, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: digits have no other identity than their place
          <View key={position} className="two-digits__one">
            {digit}
          </View>
        ))}
      </View>
      <View>{text.question}</View>
    </Section>
  )
}
