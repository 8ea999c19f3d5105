import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listLog } from '@qingjian/shared/openness/public.contracts'
import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { usePages } from '../../lib/use-pages'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { NoteBar } from '../../ui/feedback/note-bar'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { opennessAskText } from '../openness-ask.text'
import { CheckCard } from './check-card'
import { checkWholeLog } from './check-steps'
import { LogEntry } from './log-entry'

type Page = ContractOutput<typeof listLog>

const text = opennessAskText.log
/** A page counts as one row, since each brings the fingerprint besides its entries. */
const pageOf = (page: Page) => ({ rows: [page], next: page.next?.toString() })
const intact = (checked: number) => (checked === 0 ? text.noRecords : text.intact(checked))

/** The log of all places or of one, the newest first, and the check of the whole. */
export function WholeLog({ regionId }: { regionId: string | undefined }) {
  const inputAfter = useCallback(
    (after: string | undefined) => ({
      ...(regionId !== undefined && { regionId }),
      ...(after !== undefined && { after: Number(after) }),
    }),
    [regionId],
  )
  const pages = usePages(listLog, inputAfter, pageOf)
  const { failure, reload, rows } = pages
  useReconnect(() => {
    if (failure) reload()
  })
  const entries = rows?.flatMap((page) => page.entries) ?? []
  const fingerprint = rows?.[0]?.fingerprint
  const place = regionId === undefined ? undefined : entries[0]?.regionName
  return (
    <>
      <PageTitle title={text.title} below={text.explanation} />
      {place !== undefined && <NoteBar icon="village" text={text.ofPlace(place)} />}
      <CheckCard button={text.checkAll} step={checkWholeLog} intact={intact} />
      {fingerprint !== undefined && (
        <Section title={text.fingerprint}>
          <View className="fingerprint__groups">{fingerprint}</View>
          <View>{text.fingerprintText}</View>
        </Section>
      )}
      {!rows && !failure && <Loading />}
      {rows && (
        <Section title={text.list} hint={entries.length === 0 ? text.empty : undefined}>
          {entries.map((entry) => (
            <LogEntry key={entry.sequence} entry={entry} />
          ))}
        </Section>
      )}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      <MoreButton pages={pages} />
    </>
  )
}
