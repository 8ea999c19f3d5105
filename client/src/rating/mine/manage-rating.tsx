import { changeContact, erasePersonalData } from '@qingjian/shared/rating/rating.contracts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { confirm, say } from '../../lib/dialogue'
import { call } from '../../lib/transport/call'
import { ActionButton } from '../../ui/action/action-button'
import { Sheet } from '../../ui/screen/sheet'
import { ratingText } from '../rating.text'
import { RemarkForm } from '../remark/remark-form'
import { MobileForm } from './mobile-form'
import type { OwnRating } from './use-own-ratings'
import './manage-rating.scss'

interface ManageRatingProps {
  rating: OwnRating
  open: boolean
  onClose: () => void
  onChanged: (patch: Partial<OwnRating>) => void
  onErased: () => void
  onRemarked: () => void
}

/** What a person can do about their own rating: say more, change or delete the phone number, delete personal data. */
export function ManageRating({ rating, open, onClose, onChanged, onErased, onRemarked }: ManageRatingProps) {
  const text = ratingText.mine
  const [doing, setDoing] = useState<'choosing' | 'remark' | 'mobile'>('choosing')
  const close = () => {
    setDoing('choosing')
    onClose()
  }
  const deleteMobile = async () => {
    if (!(await confirm(text.deleteMobileQuestion, text.confirm, text.cancel))) return
    const answer = await call(changeContact, { ratingId: rating.id })
    if (!answer.ok) return say(answer.error.message)
    onChanged({ maskedMobile: undefined })
    say(text.mobileDeleted)
    close()
  }
  const erase = async () => {
    if (!(await confirm(text.eraseQuestion, text.confirm, text.cancel))) return
    const answer = await call(erasePersonalData, { ratingId: rating.id })
    if (!answer.ok) return say(answer.error.message)
    say(text.erased)
    onErased()
  }
  return (
    <Sheet title={text.more} open={open} onClose={close}>
      {doing === 'remark' && (
        <RemarkForm
          ratingId={rating.id}
          place={ratingText.windowTitle(rating.windowNumber, rating.windowName)}
          onSent={() => {
            close()
            onRemarked()
          }}
        />
      )}
      {doing === 'mobile' && (
        <MobileForm
          ratingId={rating.id}
          onSaved={(maskedMobile) => {
            onChanged({ maskedMobile })
            close()
          }}
        />
      )}
      {doing === 'choosing' && (
        <View className="manage-rating">
          <ActionButton kind="other" text={text.remark} onPress={() => setDoing('remark')} />
          <ActionButton
            kind="other"
            text={rating.maskedMobile ? text.changeMobile : text.addMobile}
            onPress={() => setDoing('mobile')}
          />
          {rating.maskedMobile && (
            <ActionButton kind="other" text={text.deleteMobile} onPress={deleteMobile} />
          )}
          <ActionButton kind="quiet" text={text.erase} onPress={erase} />
        </View>
      )}
    </Sheet>
  )
}
