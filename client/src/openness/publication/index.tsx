import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { readPublic } from '@qingjian/shared/openness/public.contracts'
import { useRouter } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { replaceWith, routes } from '../../lib/routes'
import { usePages } from '../../lib/use-pages'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { LineRow } from '../line-row'
import { opennessText } from '../openness.text'
import { PublicationHead } from './publication-head'

type Page = ContractOutput<typeof readPublic>

/** A page counts as one row, since each brings the publication itself besides its lines. */
const pageOf = (page: Page) => ({ rows: [page], next: page.next?.toString() })

/** One publication: what it is, how long it is posted, and every line of it. One that brings an announcement leads on to that. */
export default function PublicationPage() {
  const { id = '' } = useRouter().params
  const text = opennessText.publication
  return id === '' ? (
    <Screen>
      <Notice icon="document" title={text.noId} />
    </Screen>
  ) : (
    <OpenPublication id={id} />
  )
}

function OpenPublication({ id }: { id: string }) {
  const text = opennessText.publication
  const inputAfter = useCallback(
    (after: string | undefined) => ({ id, ...(after !== undefined && { from: Number(after) }) }),
    [id],
  )
  const pages = usePages(readPublic, inputAfter, pageOf)
  useReconnect(() => {
    if (pages.failure) pages.reload()
  })
  const first = pages.rows?.[0]
  const announcementId = first?.announcementId
  useEffect(() => {
    if (announcementId !== undefined) replaceWith(routes.announcement(announcementId))
  }, [announcementId])
  const lines = pages.rows?.flatMap((page) => page.lines) ?? []
  return (
    <Screen>
      {(!first || announcementId !== undefined) && !pages.failure && <Loading />}
      {first && announcementId === undefined && <PublicationHead publication={first.publication} />}
      {first && announcementId === undefined && (
        <Section title={text.list} hint={first.total > 0 ? text.listCount(first.total) : text.empty}>
          {lines.map((line) => (
            <LineRow key={line.id} line={line} />
          ))}
        </Section>
      )}
      {pages.failure && <FailureNotice failure={pages.failure} onRetry={pages.reload} />}
      <MoreButton pages={pages} />
    </Screen>
  )
}
