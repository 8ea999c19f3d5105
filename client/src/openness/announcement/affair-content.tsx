import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { Text, View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { WarningBar } from '../../ui/feedback/warning-bar'
import { Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import type { OpenAnnouncement } from '../open-announcement'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { Passage } from '../passage'
import './affair-content.scss'

const text = opennessAnnouncementText.affair

interface AffairContentProps {
  affair: ContentOf<'affair'>
  fulfils: OpenAnnouncement['fulfils']
  regionId: string
}

/** What a village makes public: how late it came, its words, its table, and which item of the catalogue it is. */
export function AffairContent({ affair, fulfils, regionId }: AffairContentProps) {
  const { table, words } = affair
  return (
    <>
      {fulfils?.lateDays !== undefined && (
        <WarningBar text={text.late(fulfils.itemName, fulfils.dueOn, fulfils.lateDays)} />
      )}
      <Section>
        <Passage words={words} />
      </Section>
      {table.length > 0 && (
        <Section title={text.table}>
          {table.map(({ name, value }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and none of them ever moves
            <View key={place} className="affair-row">
              <Text className="affair-row__name">{name}</Text>
              <Text className="affair-row__value">{value}</Text>
            </View>
          ))}
        </Section>
      )}
      {fulfils && (
        <Section>
          <Facts
            facts={[
              { label: text.facts.item, text: fulfils.itemName },
              { label: text.facts.period, text: fulfils.periodName },
              { label: text.facts.dueOn, text: text.before(fulfils.dueOn) },
            ]}
          />
          <LinkRow
            icon="affairs"
            title={text.toAffairs}
            text={text.toAffairsText}
            onPress={() => goTo(routes.affairs({ regionId }))}
          />
        </Section>
      )}
    </>
  )
}
