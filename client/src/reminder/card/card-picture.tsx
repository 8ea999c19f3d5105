import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { useLargeType } from '../../lib/display/large-type'
import { accessible } from '../../ui/accessible'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Section } from '../../ui/screen/section'
import type { BirthdayCard } from '../own-reminder'
import { reminderText } from '../reminder.text'
import './card-picture.scss'
import { Easel } from './easel'
import { PictureActions } from './picture-actions'

const text = reminderText.card

/** `undefined` while it is drawn, null when it cannot be. */
type Picture = string | null | undefined

/** The card as a picture to keep, with its words for those who cannot see or read it, and on phones that cannot draw. */
export function CardPicture({ card }: { card: BirthdayCard }) {
  const [picture, setPicture] = useState<Picture>()
  const [onDrawn] = useState(() => (drawn: string | undefined) => setPicture(drawn ?? null))
  const large = useLargeType()
  const words = text.alternative(card.name, card.years, card.joinedOn, card.day, card.from)
  return (
    <>
      {picture === undefined && <Loading />}
      {picture === undefined && <Easel card={card} onDrawn={onDrawn} />}
      {picture === null && (
        <>
          <Section>{words}</Section>
          <Notice icon="cake" title={text.cannotDraw} text={text.cannotDrawText} />
        </>
      )}
      {picture && (
        <>
          <Image
            className="card-picture"
            mode="widthFix"
            showMenuByLongpress
            src={picture}
            {...accessible({ role: 'img', label: words })}
          />
          {large && <Section>{words}</Section>}
          <View className="card-picture__note">{text.rings}</View>
          <View className="card-picture__actions">
            <PictureActions picture={picture} name={text.file(card.years)} />
          </View>
          <View className="card-picture__note">{text.shareHint}</View>
        </>
      )}
    </>
  )
}
