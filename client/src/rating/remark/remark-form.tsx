import type { Failure } from '@qingjian/shared/kernel/errors'
import { addRemark } from '@qingjian/shared/rating/rating.contracts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import { outbox } from '../../lib/outbox/outbox'
import { checkInput } from '../../lib/transport/call'
import { ActionButton } from '../../ui/action/action-button'
import { FieldFailure, Words } from '../../ui/field/words'
import { PhotoPicker } from '../photos/photo-picker'
import { ratingText } from '../rating.text'
import { type PendingRemark, REMARK, type RemarkAnswer } from '../send/pending'
import './remark-form.scss'

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
    <View className="remark-form">
      <Words
        label={text.title}
        value={comment}
        placeholder={text.placeholder}
        most={500}
        onChange={setComment}
      />
      <PhotoPicker photos={photos} onChange={setPhotos} />
      {failure && <FieldFailure text={failure.message} />}
      <ActionButton text={text.submit} busy={busy} onPress={submit} />
    </View>
  )
}
