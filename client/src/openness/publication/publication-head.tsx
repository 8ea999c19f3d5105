import { dayOf } from '@qingjian/shared/calendar/day'
import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { PUBLICATION_KIND_NAMES } from '@qingjian/shared/openness/publication-states'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { NoteBar } from '../../ui/feedback/note-bar'
import { type Fact, Facts } from '../../ui/screen/facts'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'
import {
  laterChanges,
  type PublicPublication,
  postingStanding,
  publicationContent,
  publicationDay,
} from '../posting-words'

const text = opennessText.publication

function factsOf(publication: PublicPublication): Fact[] {
  const { postedUntil, reason, regionName } = publication
  const standing = postingStanding(publication, dayOf(Date.now()))
  const changes = laterChanges(publication)
  return [
    { label: text.facts.place, text: regionName },
    { label: text.facts.day, text: writtenDay(publicationDay(publication)) },
    { label: text.facts.posting, text: text.until(postedUntil, standing) },
    { label: text.facts.content, text: publicationContent(publication) },
    ...(reason === undefined ? [] : [{ label: text.facts.reason, text: reason }]),
    ...(changes === '' ? [] : [{ label: text.facts.changes, text: changes }]),
  ]
}

/** What a publication brings and why, how long it is posted, and the ways to its check and to all accounts of the place. */
export function PublicationHead({ publication }: { publication: PublicPublication }) {
  const { done, effect, id, kind, regionId, regionName, state, title, year } = publication
  return (
    <>
      <PageTitle above={`${regionName} · ${PUBLICATION_KIND_NAMES[kind]}`} title={title} />
      {kind === 'correction' && <NoteBar icon="again" text={text.differences} />}
      {kind === 'withdrawal' && <NoteBar icon="attention" text={text.withdrawals} />}
      {state === 'withdrawn' && <NoteBar icon="attention" text={text.withdrawnNote} />}
      <Section>
        <Facts facts={factsOf(publication)} />
      </Section>
      {done !== '' && (
        <Section title={text.done}>
          <View>{done}</View>
        </Section>
      )}
      {effect !== '' && (
        <Section title={text.effect}>
          <View>{effect}</View>
        </Section>
      )}
      <Section>
        <LinkRow
          icon="links"
          title={text.check}
          text={text.checkText}
          onPress={() => goTo(routes.publicationLog({ publicationId: id }))}
        />
        <LinkRow
          icon="village"
          title={text.toVillage(regionName)}
          text={text.toVillageText}
          onPress={() => goTo(routes.village({ regionId, year: String(year) }))}
        />
      </Section>
    </>
  )
}
