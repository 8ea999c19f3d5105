import {
  correctAnnouncement,
  withdrawAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { App, Button, Space } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { announcementText as text } from '../announcement.text'
import { BOOK_WRITERS } from '../book-roles'
import { publicSubjectAddress } from '../public-address'
import type { PublicationDetail } from '../publications/publication-detail'
import { StepWithReason } from '../publications/step-with-reason'
import { useBeginWithdrawal } from '../publications/use-begin-withdrawal'

interface ChangeButtonsProps {
  publication: PublicationDetail['publication']
  /** The announcement with its newest version. */
  published: { announcementId: string; version: number }
}

/** The way to the page that everybody sees; for those who write for the place, correcting and withdrawing. */
export function ChangeButtons({ publication, published }: ChangeButtonsProps) {
  const { message } = App.useApp()
  const { roles } = useMe()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<'correct' | 'withdraw'>()
  const isWriter = isShownTo(BOOK_WRITERS, roles)
  const writable = useRemote(listWritable, {}, { enabled: isWriter })
  const withdrawalBegun = useBeginWithdrawal()
  const mayChange = writable.data?.places.some(({ regionId }) => regionId === publication.regionId)
  const close = () => setDialog(undefined)
  return (
    <Space wrap size="middle">
      <a
        href={publicSubjectAddress({ subject: 'announcement', subjectId: published.announcementId })}
        target="_blank"
        rel="noreferrer"
      >
        {text.publicPage}
      </a>
      {mayChange ? (
        <>
          <Button onClick={() => setDialog('correct')}>{text.correct}</Button>
          <Button onClick={() => setDialog('withdraw')}>{text.withdraw}</Button>
        </>
      ) : null}
      {dialog === 'correct' ? (
        <StepWithReason
          contract={correctAnnouncement}
          title={text.correctTitle}
          note={text.correctDialogNote}
          inputOf={(reason) => ({ ...published, reason })}
          onDone={({ id }) => {
            message.success(text.correctionBegun)
            navigate(`/openness/publications/${id}/edit`)
          }}
          onClose={close}
        />
      ) : null}
      {dialog === 'withdraw' ? (
        <StepWithReason
          contract={withdrawAnnouncement}
          title={text.withdrawTitle}
          note={text.withdrawNote}
          inputOf={(reason) => ({ ...published, reason })}
          onDone={withdrawalBegun}
          onClose={close}
        />
      ) : null}
    </Space>
  )
}
