import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import {
  ANNOUNCEMENT_KIND_NAMES,
  ANNOUNCEMENT_KINDS,
} from '@qingjian/shared/openness/announcements/announcement-kinds'
import { PROJECT_STAGES } from '@qingjian/shared/openness/projects/project-stages'
import { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { Button } from 'antd'
import { messageOf } from '../../lib/failure'
import { type Filters, useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { announcementText as text } from '../announcement.text'
import type { AnnouncementForm } from '../announcements/announcement-form'
import { keyOfDue } from '../announcements/due-choices'
import { type Choice, KindChoice } from '../announcements/kind-choice'
import { NewAnnouncement } from '../announcements/new-announcement'
import '../openness.css'
import { publicationText } from '../publication.text'
import { NewLines } from './new-lines'

const NAMES = ['kind', 'regionId', 'itemId', 'period', 'projectId', 'stage'] as const
type Address = Filters<(typeof NAMES)[number]>

/** What is to be made public, as the address says it; accounts are written line by line. */
function choiceIn({ itemId, kind }: Address): Choice | undefined {
  if (kind === 'lines' || itemId === ACCOUNTS_ITEM) return 'lines'
  return ANNOUNCEMENT_KINDS.find((one) => one === kind)
}

/** What the address fills in already: the calendar of 三务公开 and the page of a project lead here. */
function initialOf({ itemId, period, projectId, regionId, stage }: Address, kind: Choice): AnnouncementForm {
  const next = PROJECT_STAGES.find((one) => one === stage)
  if (kind === 'project') return regionId === undefined ? {} : { siteId: regionId }
  if (kind === 'stage')
    return {
      ...(projectId === undefined ? {} : { projectId }),
      ...(next === undefined ? {} : { stage: next }),
    }
  return itemId === undefined || period === undefined ? {} : { due: keyOfDue({ itemId, period }) }
}

/** Begins something public: first asks what it is, then for what belongs to it. */
export default function NewPublicationPage() {
  const [address, change] = useFilters(NAMES)
  const writable = useRemote(listWritable, {})
  const places = writable.data?.places ?? []
  const only = places.length === 1 ? places[0] : undefined
  const place = places.find(({ regionId }) => regionId === address.regionId) ?? only
  const choice = choiceIn(address)
  if (writable.error)
    return <FailureNotice message={messageOf(writable.error)} onRetry={() => void writable.refetch()} />
  if (!writable.data) return <Loading />
  if (places.length === 0) return <FailureNotice message={text.noPlaces} />
  const again = (
    <Button onClick={() => change({ kind: undefined, itemId: undefined })}>{text.otherKind}</Button>
  )
  if (choice === 'lines')
    return (
      <>
        <PageHeader title={publicationText.newTitle} note={publicationText.newNote} actions={again} />
        <NewLines regionId={place?.regionId} period={address.period} />
      </>
    )
  if (choice !== undefined && place !== undefined)
    return (
      <>
        <PageHeader
          title={text.titleOf(ANNOUNCEMENT_KIND_NAMES[choice])}
          note={text.titleNote(place.name)}
          actions={again}
        />
        <NewAnnouncement
          key={`${choice} ${place.regionId}`}
          kind={choice}
          place={place}
          initial={initialOf({ ...address, regionId: place.regionId }, choice)}
        />
      </>
    )
  return (
    <>
      <PageHeader title={text.newTitle} note={text.newNote} />
      <KindChoice
        places={places}
        regionId={place?.regionId}
        onPlace={(regionId) => change({ regionId })}
        onChoice={(kind) => change({ kind })}
      />
    </>
  )
}
