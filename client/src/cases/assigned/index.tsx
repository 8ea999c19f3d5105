import { listCases } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { goTo, routes } from '../../lib/routes'
import { usePages } from '../../lib/use-pages'
import { ActionButton } from '../../ui/action/action-button'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { casesText } from '../cases.text'
import { AssignedCard } from './assigned-card'

const text = casesText.assigned
const inputAfter = (after: string | undefined) => ({
  queue: 'mine' as const,
  ...(after === undefined ? {} : { after }),
})
const rowsOf = ({ cases, next }: ContractOutput<typeof listCases>) => ({ rows: cases, next })

/** What is assigned to the staff member who holds the phone; it is handled at a PC. */
export default function AssignedPage() {
  const pages = usePages(listCases, inputAfter, rowsOf)
  const { rows, failure, reload } = pages
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!rows && !failure && <Loading />}
      {rows?.length === 0 && <Notice icon="check" title={text.emptyTitle} text={text.emptyText} />}
      {rows?.map((row) => (
        <AssignedCard key={row.id} row={row} />
      ))}
      <MoreButton pages={pages} />
      {rows && rows.length > 0 && <ActionButton text={text.computer} onPress={() => goTo(routes.work)} />}
    </Screen>
  )
}
