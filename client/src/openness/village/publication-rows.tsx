import { PUBLICATION_KIND_NAMES } from '@qingjian/shared/openness/publication-states'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { goTo, routes } from '../../lib/routes'
import { ActionButton } from '../../ui/action/action-button'
import { Pressable } from '../../ui/action/pressable'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'
import {
  laterChanges,
  type PublicPublication,
  postingStanding,
  publicationContent,
  publicationDay,
} from '../posting-words'
import './publication-rows.scss'

interface PublicationRowsProps {
  publications: readonly PublicPublication[]
  today: string
}

/** So many stand on the page at first; paper has all of them. */
const FIRST = 5

/** 干了什么事: what was published this year, the newest first, each with its posting. */
export function PublicationRows({ publications, today }: PublicationRowsProps) {
  const text = opennessText.village
  const [all, setAll] = useState(false)
  return (
    <Section title={text.done}>
      {publications.length === 0 && <View className="publication-rows__none">{text.noDone}</View>}
      {publications.map((publication, index) => (
        <View
          key={publication.id}
          className={!all && index >= FIRST ? 'publication-row--on-paper' : undefined}
        >
          <PublicationRow publication={publication} today={today} />
        </View>
      ))}
      {!all && publications.length > FIRST && (
        <View className="publication-rows__all">
          <ActionButton kind="quiet" text={text.all(publications.length)} onPress={() => setAll(true)} />
        </View>
      )}
    </Section>
  )
}

function PublicationRow({ publication, today }: { publication: PublicPublication; today: string }) {
  const text = opennessText.publication
  const { done, id, kind, title } = publication
  const changes = laterChanges(publication)
  return (
    <Pressable role="link" className="publication-row" onPress={() => goTo(routes.publication(id))}>
      <View className="publication-row__title">
        {kind !== 'lines' && <Text className="publication-row__kind">{PUBLICATION_KIND_NAMES[kind]}</Text>}
        <Text>{title}</Text>
      </View>
      {done !== '' && <View>{done}</View>}
      <View className="publication-row__small">{publicationContent(publication)}</View>
      <View className="publication-row__small">
        {`${text.on(publicationDay(publication))} · ${postingStanding(publication, today)}`}
      </View>
      {changes !== '' && <View className="publication-row__changes">{changes}</View>}
    </Pressable>
  )
}
