import { dayOf } from '@qingjian/shared/calendar/day'
import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { goTo, routes } from '../../lib/routes'
import { ActionButton } from '../../ui/action/action-button'
import { ChoiceButton } from '../../ui/action/choice-button'
import { Icon } from '../../ui/icon/icon'
import { Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { deadlineOn } from '../deadline-words'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { Passage } from '../passage'
import { written } from '../written-facts'
import { Checklist } from './checklist'
import './policy-content.scss'

type Policy = ContentOf<'policy'>

const text = opennessAnnouncementText.policy

/** A policy in the order in which people ask: what it gives, until when, for whom, what to bring, how it is done. */
export function PolicyContent({ id, policy }: { id: string; policy: Policy }) {
  const { documents, entitlement, howTo, summary, whoMay } = policy
  const deadline = deadlineOn(dayOf(Date.now()), policy)
  return (
    <>
      <Section>
        <Passage kind="lead" words={summary} />
        <View className={deadline.isOpen ? 'policy__deadline' : 'policy__deadline policy__deadline--over'}>
          <Icon name="waiting" />
          <View>{deadline.words}</View>
        </View>
        {entitlement && (
          <ChoiceButton
            icon="question"
            title={text.try}
            text={text.tryText}
            onPress={() => goTo(routes.entitlement(id))}
          />
        )}
      </Section>
      <Section title={text.whoMay}>
        <Passage words={whoMay} />
      </Section>
      {documents.length > 0 && <Checklist policyId={id} documents={documents} />}
      {howTo !== '' && (
        <Section title={text.howTo}>
          <Passage words={howTo} />
        </Section>
      )}
      <Original policy={policy} />
    </>
  )
}

/** Who issued it under which number, and its whole text for those who want to read it. */
function Original({ policy }: { policy: Policy }) {
  const [isOpen, setOpen] = useState(false)
  const { closesOn, issuedOn, issuer, number, opensOn } = policy
  const facts = written([
    [text.facts.issuer, issuer],
    [text.facts.number, number],
    [text.facts.issuedOn, writtenDay(issuedOn)],
    [text.facts.opensOn, opensOn && writtenDay(opensOn)],
    [text.facts.closesOn, closesOn && writtenDay(closesOn)],
  ])
  return (
    <Section>
      <Facts facts={facts} />
      {policy.text !== '' && (
        <ActionButton kind="quiet" text={isOpen ? text.fold : text.whole} onPress={() => setOpen(!isOpen)} />
      )}
      {isOpen && <Passage words={policy.text} />}
    </Section>
  )
}
