import { standardInWords, yuan } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { type Fact, Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'
import './policy.scss'

const text = opennessText.fund

function factsOf({ amount, policy, standard, unit }: LineView): Fact[] {
  const facts: Fact[] = []
  const add = (label: string, words: string | undefined) => {
    if (words !== undefined && words !== '') facts.push({ label, text: words })
  }
  if (standard !== undefined && unit !== undefined) add(text.facts.standard, standardInWords(standard, unit))
  add(text.facts.amount, yuan(amount))
  add(text.facts.title, policy?.title)
  add(text.facts.number, policy?.number)
  add(text.facts.issuer, policy?.issuer)
  return facts
}

/** What the money is for and who may have it, in plain words, with the document that says so. */
export function Policy({ fund }: { fund: LineView }) {
  return (
    <Section title={text.policy}>
      {fund.policy && <View className="policy__words">{fund.policy.plainWords}</View>}
      <Facts facts={factsOf(fund)} />
      <LinkRow title={text.original} onPress={() => goTo(routes.line(fund.id))} />
    </Section>
  )
}
