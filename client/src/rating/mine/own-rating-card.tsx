import { formatInstant } from '@qingjian/shared/calendar/day'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { Icon, type IconName } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import { ManageRating } from './manage-rating'
import './own-rating-card.scss'
import type { OwnRating } from './use-own-ratings'

interface OwnRatingCardProps {
  rating: OwnRating
  onChanged: (patch: Partial<OwnRating>) => void
  onErased: () => void
  onRemarked: () => void
}

/** One of the caller's ratings, with what can be done about it. */
export function OwnRatingCard({ rating, onChanged, onErased, onRemarked }: OwnRatingCardProps) {
  const text = ratingText.mine
  const [managing, setManaging] = useState(false)
  const facts = [
    rating.serviceItem && `${text.serviceItem}：${rating.serviceItem}`,
    rating.reasons.length > 0 && `${text.reasons}：${rating.reasons.join('、')}`,
    rating.comment !== '' && `${text.comment}：${rating.comment}`,
    rating.photoCount > 0 && text.photos(rating.photoCount),
    rating.maskedMobile && text.mobile(rating.maskedMobile),
  ].filter((fact) => typeof fact === 'string')
  return (
    <Section className="own-rating">
      <View className="own-rating__head">
        <Text className="own-rating__place">
          {ratingText.windowTitle(rating.windowNumber, rating.windowName)}
        </Text>
        <View className="own-rating__level">
          <Icon name={`face-${rating.level}` satisfies IconName} />
          <Text>{rating.levelLabel}</Text>
        </View>
      </View>
      <View className="own-rating__time">
        {rating.hallName} {formatInstant(rating.at)}
      </View>
      <View className="own-rating__dimensions">
        {rating.dimensions.map(({ code, label, levelLabel }) => (
          <Text key={code}>
            {label} {levelLabel}
          </Text>
        ))}
      </View>
      {facts.map((fact) => (
        <View key={fact} className="own-rating__words">
          {fact}
        </View>
      ))}
      {rating.remarks.map((remark) => (
        <View key={remark.at} className="own-rating__remark">
          <View className="own-rating__time">{text.remarkAt(formatInstant(remark.at))}</View>
          <View>
            {[remark.comment, remark.photoCount > 0 && text.photos(remark.photoCount)]
              .filter(Boolean)
              .join(' ')}
          </View>
        </View>
      ))}
      {rating.case && (
        <LinkRow
          title={text.progress}
          text={text.standing[rating.case]}
          onPress={() => goTo(routes.case(rating.id))}
        />
      )}
      <LinkRow title={text.more} onPress={() => setManaging(true)} />
      <ManageRating
        rating={rating}
        open={managing}
        onClose={() => setManaging(false)}
        onChanged={onChanged}
        onErased={onErased}
        onRemarked={onRemarked}
      />
    </Section>
  )
}
