import { listAboutMe } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { usePages } from '../../lib/use-pages'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { casesText } from '../cases.text'
import { AboutMeCard } from './about-me-card'

const text = casesText.aboutMe
const inputAfter = (after: string | undefined) => (after === undefined ? {} : { after })
const rowsOf = ({ cases, next }: ContractOutput<typeof listAboutMe>) => ({ rows: cases, next })

/** Cases about the staff member who holds the phone, with the way to object. */
export default function AboutMePage() {
  const pages = usePages(listAboutMe, inputAfter, rowsOf)
  const { rows, failure, reload } = pages
  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!rows && !failure && <Loading />}
      {rows?.length === 0 && <Notice icon="check" title={text.emptyTitle} text={text.emptyText} />}
      {rows?.map((row) => (
        <AboutMeCard key={row.id} row={row} onAppealed={reload} />
      ))}
      <MoreButton pages={pages} />
    </Screen>
  )
}
