import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'

/** From the accounts of a village to looking for a line, one's own money, one's questions and the log. */
export function WaysOn({ regionId, year }: { regionId: string; year: number }) {
  const text = opennessText.village
  return (
    <Section title={text.ways} className="village-page__ways">
      <LinkRow
        icon="search"
        title={text.search}
        text={text.searchText}
        onPress={() => goTo(routes.searchLines({ regionId, year: String(year) }))}
      />
      <LinkRow icon="coins" title={text.own} text={text.ownText} onPress={() => goTo(routes.ownMoney)} />
      <LinkRow
        icon="question"
        title={text.objections}
        text={text.objectionsText}
        onPress={() => goTo(routes.objections)}
      />
      <LinkRow
        icon="links"
        title={text.log}
        text={text.logText}
        onPress={() => goTo(routes.publicationLog({ regionId }))}
      />
    </Section>
  )
}
