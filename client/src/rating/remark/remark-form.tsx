import type { Failure } from '@qingjian/shared/kernel/errors'
import { addRemark } from '@qingjian/shared/rating/rating.contracts'
import { checkInput } from '@qingjian/shared/transport/create-call'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import { outbox } from '../../lib/outbox/outbox'
import { EntryForm } from '../../ui/field/entry-form'
import { ratingText } from '../rating.text'
import { type PendingRemark, REMARK, type RemarkAnswer } from '../send/pending'
import { WordsAndPhotos } from '../words-and-photos'

interface RemarkFormProps {
  ratingId: string
  /** The window's title, for the list of what waits to be sent. */
  place: string
  onSent?: () => void
}

/** 追评: more words or photos on one's own rating. */
export function RemarkForm({ ratingId, place, onSent }: RemarkFormProps) {
  const text = ratingText.remark
  const [comment, setComment] = useState('')
  const [photos, setPhotos] = useState<string[]>([])
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const submit = async () => {
    setFailure(undefined)
    const input = { ratingId, comment }
    // The ids of photos come with their upload; until then each photo stands in for its own.
    const checked = checkInput(addRemark, { ...input, photos: photos.map(() => 'cloud://kept') })
    if (!checked.ok) return setFailure(checked.error)
    setBusy(true)
    const pending: PendingRemark = { input, photos, uploaded: [] }
    const { id, delivery } = outbox.post<PendingRemark, RemarkAnswer>(
      REMARK,
      text.outboxTitle(place),
      pending,
    )
    const result = await delivery
    setBusy(false)
    if (result.outcome === 'refused') {
      outbox.discard(id)
      return setFailure(result.failure)
    }
    setComment('')
    setPhotos([])
    say(result.outcome === 'sent' ? text.sent : text.waiting)
    if (result.outcome === 'sent') onSent?.()
  }

  return (
    <EntryForm submit={text.submit} busy={busy} failure={failure?.message} onSubmit={submit}>
      <WordsAndPhotos
        label={text.title}
        placeholder={text.placeholder}
        words={comment}
        photos={photos}
        onWords={setComment}
        onPhotos={setPhotos}
      />
    </EntryForm>
  )
}
