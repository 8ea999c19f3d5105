import type { DueView } from '@qingjian/shared/openness/affairs/affair-fields'
import { AFFAIR_ARM_NAMES, type DueState } from '@qingjian/shared/openness/affairs/affair-kinds'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Icon, type IconName } from '../../ui/icon/icon'
import { opennessWorksText } from '../openness-works.text'
import './due-row.scss'

const text = opennessWorksText.affairs
const ICONS: Record<DueState, IconName> = {
  coming: 'waiting',
  open: 'waiting',
  overdue: 'attention',
  out: 'check',
  late: 'attention',
}

/** Something due, with what became of it; it leads to what made it public. */
export function DueRow({ due }: { due: DueView }) {
  const url = urlOf(due)
  return url === undefined ? (
    <View className="due-row">
      <DueWords due={due} />
    </View>
  ) : (
    <Pressable role="link" className="due-row due-row--link" onPress={() => goTo(url)}>
      <View className="due-row__about">
        <DueWords due={due} />
      </View>
      <Icon name="chevron" />
    </Pressable>
  )
}

function DueWords({
  due: { arm, days, dueOn, itemName, periodName, publishedOn = '', state },
}: {
  due: DueView
}) {
  return (
    <>
      <View className="due-row__name">{itemName}</View>
      <View className="due-row__small">{`${AFFAIR_ARM_NAMES[arm]} · ${periodName}`}</View>
      <View className={`due-row__state due-row__state--${state}`}>
        <Icon name={ICONS[state]} />
        <View className="due-row__words">{text.states[state](dueOn, days, publishedOn)}</View>
      </View>
    </>
  )
}

function urlOf({ announcementId, publicationId }: DueView): string | undefined {
  if (announcementId !== undefined) return routes.announcement(announcementId)
  return publicationId === undefined ? undefined : routes.publication(publicationId)
}
