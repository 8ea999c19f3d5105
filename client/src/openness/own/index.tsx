import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listOwn } from '@qingjian/shared/openness/public.contracts'
import { useState } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { canAskPhone } from '../../lib/phone-number/can-ask-phone'
import { usePages } from '../../lib/use-pages'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { opennessAskText } from '../openness-ask.text'
import { ClaimForm } from './claim-form'
import { OwnPeople } from './own-people'
import { OwnRow } from './own-row'

type Page = ContractOutput<typeof listOwn>

const text = opennessAskText.own
const inputAfter = (after: string | undefined) => (after === undefined ? {} : { after })
/** A page counts as one row, since each brings the people besides their lines. */
const pageOf = (page: Page) => ({ rows: [page], next: page.next })

/** What was paid to the reader and to those of the house whom the reader has proved to be. */
export default function OwnPage() {
  const pages = usePages(listOwn, inputAfter, pageOf)
  const { failure, reload, rows } = pages
  const [asksAnother, setAsksAnother] = useState(false)
  useReconnect(() => {
    if (failure) reload()
  })
  const people = rows?.[0]?.people ?? []
  const lines = rows?.flatMap((page) => page.lines) ?? []
  const isNobody = rows !== undefined && people.length === 0
  return (
    <Screen>
      <PageTitle title={text.title} />
      {!rows && !failure && <Loading />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {isNobody && !canAskPhone && <Notice icon="lock" title={text.inWeChat} text={text.inWeChatText} />}
      {canAskPhone && (isNobody || asksAnother) && (
        <ClaimForm
          onClaimed={() => {
            setAsksAnother(false)
            reload()
          }}
        />
      )}
      {lines.length > 0 && (
        <Section>
          {lines.map((line) => (
            <OwnRow key={line.id} line={line} />
          ))}
        </Section>
      )}
      {people.length > 0 && lines.length === 0 && (
        <Notice icon="coins" title={text.none} text={text.noneText} />
      )}
      <MoreButton pages={pages} />
      {people.length > 0 && (
        <OwnPeople people={people} onAnother={() => setAsksAnother(true)} onForgotten={reload} />
      )}
    </Screen>
  )
}
