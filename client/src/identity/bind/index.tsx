import type { bind } from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { useState } from 'react'
import { replaceWith, routes } from '../../lib/routes'
import { knownStaff } from '../../lib/session/known-staff'
import { ActionButton } from '../../ui/action/action-button'
import { NoteBar } from '../../ui/feedback/note-bar'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { identityText } from '../identity.text'
import { BindForm } from './bind-form'

type Person = ContractOutput<typeof bind>['person']

/** Ties this WeChat to a personnel record, by an invitation and the phone number on the record. */
export default function BindPage() {
  const text = identityText.bind
  const [person, setPerson] = useState<Person>()
  const bound = (found: Person) => {
    knownStaff.set(true)
    setPerson(found)
  }
  if (person) {
    const { name, position, unitName } = person
    return (
      <Screen>
        <Notice icon="check" title={text.done} text={text.doneText(unitName, position, name)}>
          <ActionButton text={identityText.toWork} onPress={() => replaceWith(routes.work)} />
        </Notice>
      </Screen>
    )
  }
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      <NoteBar icon="lock" text={text.keepSecret} />
      <BindForm onBound={bound} />
    </Screen>
  )
}
