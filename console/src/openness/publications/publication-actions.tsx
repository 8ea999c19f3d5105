import {
  archivePublication,
  discardPublication,
  startWithdrawal,
  submitPublication,
  takeBackPublication,
} from '@qingjian/shared/openness/publication.contracts'
import { PUBLIC_STATES } from '@qingjian/shared/openness/publication-states'
import { App, Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { announcementText } from '../announcement.text'
import { publicationText as text } from '../publication.text'
import { DecideDialog } from './decide-dialog'
import { EditFieldsDialog } from './edit-fields-dialog'
import { type Flaw, flawsOf, type PublicationDetail } from './publication-detail'
import { PUBLICATION_READS } from './publication-reads'
import { StepWithReason } from './step-with-reason'
import { useBeginWithdrawal } from './use-begin-withdrawal'

interface PublicationActionsProps {
  detail: PublicationDetail
  /** Told what is wrong with lines when the draft was not taken. */
  onFlaws: (flaws: Flaw[]) => void
}

/** What to look at before approving. */
function approveNoteOf({ announcement, kind }: PublicationDetail['publication']): string {
  if (announcement === undefined) return text.approveNote
  return kind === 'withdrawal' ? announcementText.approveWithdrawalNote : announcementText.approveNote
}

type Dialog = 'decide' | 'discard' | 'edit' | 'withdraw'

/** What the person may do with a publication now; the step that moves it on stands first. */
export function PublicationActions({ detail, onFlaws }: PublicationActionsProps) {
  const { message, modal } = App.useApp()
  const [dialog, setDialog] = useState<Dialog>()
  const { may, publication } = detail
  const { announcement, id, state, version } = publication
  const seen = { id, version }
  const close = () => setDialog(undefined)
  const refused = (error: Error) => {
    onFlaws(error instanceof CallFailure ? flawsOf(error.failure.fields) : [])
    message.error(messageOf(error))
  }
  const told = (words: string) => ({
    outdates: PUBLICATION_READS,
    onDone: () => void message.success(words),
  })
  const submit = useChange(submitPublication, told(text.submitted))
  const takeBack = useChange(takeBackPublication, told(text.takenBack))
  const archive = useChange(archivePublication, told(text.archived))
  const withdrawal = useBeginWithdrawal()
  const askToSubmit = () =>
    modal.confirm({
      title: text.submitTitle,
      content: text.submitNote,
      okText: text.submit,
      onOk: () => submit.mutateAsync(seen).then(() => onFlaws([]), refused),
    })
  const askToArchive = () =>
    modal.confirm({
      title: text.archiveTitle,
      content: text.archiveNote,
      okText: text.archive,
      onOk: () => archive.mutateAsync(seen).catch(refused),
    })
  const isPublic = PUBLIC_STATES.includes(state)
  return (
    <>
      {may.decide ? (
        <Button type="primary" size="large" onClick={() => setDialog('decide')}>
          {text.decide}
        </Button>
      ) : null}
      {may.submit ? (
        <Button type="primary" size="large" loading={submit.isPending} onClick={askToSubmit}>
          {text.submit}
        </Button>
      ) : null}
      {may.edit && announcement === undefined ? (
        <Button size="large" onClick={() => setDialog('edit')}>
          {text.edit}
        </Button>
      ) : null}
      {may.takeBack ? (
        <Button
          size="large"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(seen, { onError: refused })}
        >
          {text.takeBack}
        </Button>
      ) : null}
      {isPublic && state !== 'withdrawn' ? (
        <Link to={`/openness/publications/${id}/print`}>
          <Button size="large">{text.print}</Button>
        </Link>
      ) : null}
      {may.archive ? (
        <Button size="large" loading={archive.isPending} onClick={askToArchive}>
          {text.archive}
        </Button>
      ) : null}
      {may.withdraw && announcement === undefined ? (
        <Button size="large" onClick={() => setDialog('withdraw')}>
          {text.withdrawAll}
        </Button>
      ) : null}
      {may.discard ? (
        <Button size="large" onClick={() => setDialog('discard')}>
          {text.discard}
        </Button>
      ) : null}
      {dialog === 'decide' ? (
        <DecideDialog seen={seen} note={approveNoteOf(publication)} onClose={close} />
      ) : null}
      {dialog === 'edit' ? <EditFieldsDialog detail={detail} onClose={close} /> : null}
      {dialog === 'discard' ? (
        <StepWithReason
          contract={discardPublication}
          title={text.discard}
          note={text.discardNote}
          inputOf={(reason) => ({ ...seen, reason })}
          onDone={() => {
            message.success(text.discarded)
            close()
          }}
          onClose={close}
        />
      ) : null}
      {dialog === 'withdraw' ? (
        <StepWithReason
          contract={startWithdrawal}
          title={text.withdrawAll}
          note={text.withdrawAllNote}
          inputOf={(reason) => ({ of: { publicationId: id }, reason })}
          onDone={withdrawal}
          onClose={close}
        />
      ) : null}
    </>
  )
}
