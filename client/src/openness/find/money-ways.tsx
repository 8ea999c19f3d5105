import { yuan } from '@qingjian/shared/openness/money-words'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { Section } from '../../ui/screen/section'
import { opennessModulesText } from '../openness-modules.text'
import { amountLookedFor, nameLookedFor } from './looked-for'

const text = opennessModulesText.find

/** Amounts and names stand on single lines of money, which have a search of their own. */
export function MoneyWays({ regionId, typed }: { regionId: string | undefined; typed: string }) {
  const amount = amountLookedFor(typed)
  const name = nameLookedFor(typed)
  if (amount === undefined && name === undefined) return null
  const place: Record<string, string> = regionId === undefined ? {} : { regionId }
  return (
    <Section title={text.inMoney}>
      {amount !== undefined && (
        <LinkRow
          icon="coins"
          title={text.amount(yuan(amount))}
          text={text.amountText}
          onPress={() => goTo(routes.searchLines({ ...place, amount: String(amount) }))}
        />
      )}
      {name !== undefined && (
        <LinkRow
          icon="coins"
          title={text.name(name)}
          text={text.nameText}
          onPress={() => goTo(routes.searchLines({ ...place, name }))}
        />
      )}
    </Section>
  )
}
