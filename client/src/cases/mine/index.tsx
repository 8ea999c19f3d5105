import { listMine } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
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
import { casesText } from '../cases.text'
import { useUnsent } from '../send/pending'
import { OwnCaseCard } from './own-case-card'

const text = casesText.mine
const inputAfter = (after: string | undefined) => (after === undefined ? {} : { after })
const rowsOf = ({ cases, next }: ContractOutput<typeof listMine>) => ({ rows: cases, next })

/** The caller's cases, newest first, and above them what has not been sent yet. */
export default function MyCasesPage() {
  const unsent = useUnsent()
  const pages = usePages(listMine, inputAfter, rowsOf)
  const { rows, failure, reload } = pages
  const before = useRef(unsent.length)
  const visited = useRef(false)
  useEffect(() => {
    if (unsent.length < before.current) reload()
    before.current = unsent.length
  }, [unsent.length, reload])
  useDidShow(() => {
    void outbox.flush()
    // Coming back from a case, where something may have been said.
    if (visited.current) reload()
    visited.current = false
  })
  const open = (id: string) => {
    visited.current = true
    goTo(routes.case(id))
  }
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      {unsent.map((entry) => (
        <UnsentCard key={entry.id} entry={entry} />
      ))}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!rows && !failure && <Loading />}
      {rows?.length === 0 && (
        <Notice icon="progress" title={text.emptyTitle} text={text.emptyText}>
          <ActionButton kind="other" text={text.ratings} onPress={() => goTo(routes.mine)} />
        </Notice>
      )}
      {rows?.map((row) => (
        <OwnCaseCard key={row.id} row={row} onOpen={() => open(row.id)} />
      ))}
      <MoreButton pages={pages} />
    </Screen>
  )
}
