import { goTo, routes } from '../lib/routes'
import { knownPlaces } from '../lib/session/known-places'
import { useStored } from '../lib/stored-state'
import { LinkRow } from '../ui/action/link-row'
import { Section } from '../ui/screen/section'
import { homeText } from './home.text'

/** The way to the accounts of the village that this phone looked at last, else to choosing one; and to all of 小微权力. */
export function OpenBooksEntry() {
  const [last] = useStored(knownPlaces)
  return (
    <Section>
      <LinkRow
        icon="coins"
        title={homeText.openBooks}
        text={last ? last.name : homeText.openBooksText}
        onPress={() => goTo(last ? routes.village({ regionId: last.regionId }) : routes.places)}
      />
      <LinkRow
        icon="search"
        title={homeText.openness}
        text={homeText.opennessText}
        onPress={() => goTo(routes.openness)}
      />
    </Section>
  )
}
