import { endSession, listSessions } from '@qingjian/shared/identity/identity.contracts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { confirm, say } from '../../lib/dialogue'
import { call } from '../../lib/transport/call'
import { useLive } from '../../lib/use-live'
import { ActionButton } from '../../ui/action/action-button'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { identityText } from '../identity.text'
import { SessionRow } from './session-row'

/** A sign-in shows by itself soon after it was allowed; in milliseconds. */
const PAUSE = 15_000

/** The PCs that act in the holder's name, each of which can be signed out from here. */
export function SessionList() {
  const text = identityText.me
  const list = useLive(listSessions, {}, PAUSE)
  const [ending, setEnding] = useState(false)
  const sessions = list.state === 'ready' ? list.data.sessions : []
  const end = async (ids: readonly string[], question: string) => {
    if (!(await confirm(question, text.confirmEnd, identityText.cancel))) return
    setEnding(true)
    let failure: string | undefined
    for (const sessionId of ids) {
      const answer = await call(endSession, { sessionId })
      if (!answer.ok) failure = answer.error.message
    }
    setEnding(false)
    list.reload()
    say(failure ?? text.ended)
  }
  return (
    <Section title={text.sessions}>
      {list.state === 'failed' && <FieldFailure text={list.failure.message} />}
      {list.state === 'ready' && <View>{sessions.length === 0 ? text.noSessions : text.strange}</View>}
      {sessions.map((session) => (
        <SessionRow
          key={session.id}
          session={session}
          busy={ending}
          onEnd={() => void end([session.id], text.endQuestion(session.browser))}
        />
      ))}
      {sessions.length > 1 && (
        <ActionButton
          kind="quiet"
          text={text.endAll}
          disabled={ending}
          onPress={() =>
            void end(
              sessions.map(({ id }) => id),
              text.endAllQuestion(sessions.length),
            )
          }
        />
      )}
    </Section>
  )
}
