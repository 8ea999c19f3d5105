import { spokenDay } from '@qingjian/shared/calendar/spoken-day'
import { yuan } from '@qingjian/shared/openness/money-words'
import { Text, View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { ActionButton } from '../../ui/action/action-button'
import { Pressable } from '../../ui/action/pressable'
import { opennessAskText } from '../openness-ask.text'
import './own-row.scss'
import { type OwnLine, ownReckoning } from './reckoning'

/** One payment to the reader or to somebody of the house, with standard times quantity beside it. */
export function OwnRow({ line }: { line: OwnLine }) {
  const text = opennessAskText.own
  const { amount, batch, day, id, item, recipientName, regionName, standing, year } = line
  const { differs, words } = ownReckoning(line)
  const details = [`${year}年`, batch, regionName, spokenDay(day)].filter((part) => part !== '')
  const open = () => goTo(routes.line(id))
  return (
    <View className={standing === 'withdrawn' ? 'own-row own-row--withdrawn' : 'own-row'}>
      <Pressable role="link" onPress={open}>
        <View className="own-row__head">
          <Text className="own-row__title">{text.paid(recipientName, item)}</Text>
          <Text className="own-row__amount">{yuan(amount)}</Text>
        </View>
        <View className="own-row__details">{details.join(' · ')}</View>
        <View className={differs ? 'own-row__differs' : undefined}>{words}</View>
      </Pressable>
      {differs && <ActionButton kind="other" text={text.ask} onPress={open} />}
    </View>
  )
}
