import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listMyObjections } from '@qingjian/shared/openness/objection.contracts'
import { useDidShow } from '@tarojs/taro'
import { useReconnect } from '../../lib/network/use-reconnect'
import type { OutboxEntry } from '../../lib/outbox/entry'
import { outbox } from '../../lib/outbox/outbox'
import { goTo, routes } from '../../lib/routes'
import { usePages } from '../../lib/use-pages'
import { ActionButton } from '../../ui/action/action-button'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { UnsentCard } from '../../ui/unsent/unsent-card'
import { opennessAskText } from '../openness-ask.text'
import { type PendingSettle, SETTLE, useUnsent } from '../send/pending'
import { useWhenSent } from '../send/use-when-sent'
import { OwnObjectionCard } from './own-objection'

const text = opennessAskText.objections
const inputAfter = (after: string | undefined) => (after === undefined ? {} : { after })
const rowsOf = ({ next, objections }: ContractOutput<typeof listMyObjections>) => ({ rows: objections, next })

const sendWaiting = () => void outbox.flush()

/** What is on its way for the first time is shown by the buttons that send it. */
const hasFailed = ({ failure }: OutboxEntry) => failure !== undefined

/** What the reader has asked, the newest first, and above it what has not been sent yet. */
export default function ObjectionsPage() {
  const failed = useUnsent().filter(hasFailed)
  const pages = usePages(listMyObjections, inputAfter, rowsOf)
  const { change, failure, reload, rows } = pages
  useWhenSent(failed.length, reload)
  useReconnect(() => {
    if (failure) reload()
  })
  useDidShow(sendWaiting)
  const waiting = failed
    .filter(({ kind }) => kind === SETTLE)
    .map(({ payload }) => (payload as PendingSettle).input.objectionId)
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      {failed.map((entry) => (
        <UnsentCard key={entry.id} entry={entry} />
      ))}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!rows && !failure && <Loading />}
      {rows?.length === 0 && (
        <Notice icon="question" title={text.emptyTitle} text={text.emptyText}>
          <ActionButton kind="other" text={text.toVillage} onPress={() => goTo(routes.village())} />
        </Notice>
      )}
      {rows?.map((objection) => (
        <OwnObjectionCard
          key={objection.id}
          objection={objection}
          isWaiting={waiting.includes(objection.id)}
          onSettled={(after, saidClear) =>
            change((known) => known.map((one) => (one.id === after.id ? { ...after, saidClear } : one)))
          }
        />
      ))}
      <MoreButton pages={pages} />
    </Screen>
  )
}
