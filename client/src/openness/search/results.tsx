import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { searchLines } from '@qingjian/shared/openness/public.contracts'
import { View } from '@tarojs/components'
import { useCallback, useEffect } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { usePages } from '../../lib/use-pages'
import { ActionButton } from '../../ui/action/action-button'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Section } from '../../ui/screen/section'
import { LineRow } from '../line-row'
import { opennessAskText } from '../openness-ask.text'
import { type Filters, searchOf } from './filters'

/** Lines of a full page; one that came back shorter than that has only been looked through in part. */
const PAGE = 20

/** A page counts as one row, so that how much the last one brought is known. */
const pageOf = ({ lines, next }: ContractOutput<typeof searchLines>) => ({ rows: [lines], next })

interface ResultsProps {
  filters: Filters
  onRead: (lines: readonly LineView[]) => void
  onClear: () => void
}

/** What was found, page by page, each line leading to its own page. */
export function Results({ filters, onClear, onRead }: ResultsProps) {
  const text = opennessAskText.search
  const inputAfter = useCallback(
    (after: string | undefined) => ({ ...searchOf(filters), ...(after !== undefined && { after }) }),
    [filters],
  )
  const pages = usePages(searchLines, inputAfter, pageOf)
  const { failure, loadingNext, next, reload, rows } = pages
  useReconnect(() => {
    if (failure) reload()
  })
  useEffect(() => {
    if (rows) onRead(rows.flat())
  }, [rows, onRead])
  const lines = rows?.flat() ?? []
  const isPartly = next !== undefined && (rows?.at(-1)?.length ?? 0) < PAGE
  return (
    <>
      {!rows && !failure && <Loading />}
      {lines.length > 0 && (
        <Section>
          {lines.map((line) => (
            <LineRow key={line.id} line={line} />
          ))}
        </Section>
      )}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {rows && lines.length === 0 && !next && (
        <Notice icon="search" title={text.emptyTitle} text={text.emptyText}>
          <ActionButton kind="other" text={text.clear} onPress={onClear} />
        </Notice>
      )}
      {isPartly ? (
        <View>
          <View className="search-page__partly">{text.partly}</View>
          <ActionButton kind="other" text={text.more} busy={loadingNext} onPress={next} />
        </View>
      ) : (
        <MoreButton pages={pages} />
      )}
    </>
  )
}
