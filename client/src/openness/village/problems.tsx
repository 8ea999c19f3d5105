import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { lateInWords } from '../due-words'
import { ObjectionRow } from '../objection-row'
import { opennessText } from '../openness.text'
import { booksInWords } from './books-in-words'
import type { OpenVillage } from './open-village'
import './problems.scss'

/** Of what was late this many are named; all of it stands on the page of 三务公开. */
const MOST_LATE = 5

/** 有没有问题: books that do not balance, accounts that were late, and what people asked. */
export function Problems({ village }: { village: OpenVillage }) {
  const text = opennessText.village
  const { books, late, objections, publications, regionId } = village
  const unbalanced = books.filter(({ problem }) => problem !== undefined)
  const balanced = books.length - unbalanced.length
  const open = objections.some(({ state }) => state !== 'closed')
  const isEmpty = publications.length === 0 && books.length === 0
  const nothingWrong = !isEmpty && unbalanced.length === 0 && late.length === 0 && !open
  return (
    <Section title={text.problems}>
      {nothingWrong && (
        <View className="problem__fine">
          <Icon name="check" />
          {text.noProblems}
        </View>
      )}
      {isEmpty && <View>{text.nothingPublished}</View>}
      {unbalanced.map((one) => (
        <Pressable
          key={one.fundId}
          role="link"
          className="problem"
          onPress={() => goTo(routes.fund(one.fundId))}
        >
          <Icon name="attention" />
          <View className="problem__words">{booksInWords(one, regionId)}</View>
        </Pressable>
      ))}
      {unbalanced.length > 0 && <View className="problem__hint">{text.reckoned}</View>}
      {late.slice(0, MOST_LATE).map((due) => (
        <View key={`${due.itemId} ${due.period}`} className="problem">
          <Icon name="attention" />
          <View className="problem__words">{lateInWords(due)}</View>
        </View>
      ))}
      {late.length > MOST_LATE && (
        <View className="problem__hint">{opennessText.due.moreLate(late.length - MOST_LATE)}</View>
      )}
      {balanced > 0 && <View className="problem__hint">{text.balanced(balanced)}</View>}
      {objections.length > 0 && <View className="problem__asked">{text.asked}</View>}
      {objections.map((objection) => (
        <ObjectionRow key={objection.id} objection={objection} />
      ))}
    </Section>
  )
}
