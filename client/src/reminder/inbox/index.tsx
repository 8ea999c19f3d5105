import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listMine } from '@qingjian/shared/reminder/reminder.contracts'
import { goHome } from '../../lib/routes'
import { usePages } from '../../lib/use-pages'
import { ActionButton } from '../../ui/action/action-button'
import { MoreButton } from '../../ui/action/more-button'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { ReadFailure } from '../read-failure'
import { reminderText } from '../reminder.text'
import { ReminderRow } from './reminder-row'

const text = reminderText.inbox
const inputAfter = (after: string | undefined) => (after === undefined ? {} : { after })
const rowsOf = ({ reminders, next }: ContractOutput<typeof listMine>) => ({ rows: reminders, next })

/** The reminders of the person who holds the phone, newest first; messages of WeChat lead here. */
export default function InboxPage() {
  const pages = usePages(listMine, inputAfter, rowsOf)
  const { rows, failure, reload } = pages
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      {failure && <ReadFailure failure={failure} onRetry={reload} />}
      {!rows && !failure && <Loading />}
      {rows?.length === 0 && <Notice icon="bell" title={text.emptyTitle} text={text.emptyText} />}
      {rows?.map((reminder) => (
        <ReminderRow key={reminder.id} reminder={reminder} />
      ))}
      <MoreButton pages={pages} />
      <ActionButton kind="quiet" text={reminderText.message.home} onPress={goHome} />
    </Screen>
  )
}
