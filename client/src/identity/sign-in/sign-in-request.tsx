import { decideSignIn, type openSignIn } from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { call } from '../../lib/transport/call'
import { NoteBar } from '../../ui/feedback/note-bar'
import { Facts } from '../../ui/screen/facts'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { DecisionButtons } from '../decision-buttons'
import { identityText } from '../identity.text'
import { SettledNotice } from '../settled-notice'
import { TwoDigits } from '../two-digits'
import { useRequestAge } from '../use-request-age'
import { LOST_CODES } from './sign-in-failure'

interface SignInRequestProps {
  code: string
  request: ContractOutput<typeof openSignIn>
  onDecided: (allowed: boolean) => void
  /** The code ran out or was decided elsewhere while the page was open. */
  onLost: (failure: Failure) => void
}

/** Which PC asks, the digits to compare, and the decision. */
export function SignInRequest({ code, request, onDecided, onLost }: SignInRequestProps) {
  const text = identityText.signIn
  const labels = identityText.request
  const { words, over } = useRequestAge(request)
  const decide = async (allow: boolean): Promise<Failure | undefined> => {
    const answer = await call(decideSignIn, { code, allow })
    if (answer.ok) onDecided(allow)
    else if (LOST_CODES.includes(answer.error.code)) onLost(answer.error)
    else return answer.error
  }
  if (over) return <SettledNotice icon="waiting" title={text.lostTitle} text={text.overText} />
  const { person } = request
  return (
    <>
      <PageTitle title={text.title} below={text.explanation} />
      <NoteBar icon="attention" text={text.warning} />
      <TwoDigits number={request.number} />
      <Section>
        <Facts
          facts={[
            { label: labels.browser, text: request.browser },
            { label: labels.address, text: request.address },
            { label: labels.requested, text: words },
            { label: labels.account, text: `${person.name} · ${person.unitName}` },
          ]}
        />
      </Section>
      <DecisionButtons allow={text.allow} refuse={text.refuse} onDecide={decide} />
    </>
  )
}
