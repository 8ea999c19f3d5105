import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { outbox } from '../lib/outbox/outbox'
import { goTo, routes } from '../lib/routes'
import { knownStaff } from '../lib/session/known-staff'
import { useStored } from '../lib/stored-state'
import { accessible } from '../ui/accessible'
import { ActionButton } from '../ui/action/action-button'
import { LinkRow } from '../ui/action/link-row'
import { Pressable } from '../ui/action/pressable'
import { FieldFailure } from '../ui/field/words'
import { Icon } from '../ui/icon/icon'
import { Screen } from '../ui/screen/screen'
import { Section } from '../ui/screen/section'
import { homeText } from './home.text'
import './index.scss'
import { NumberEntry } from './number-entry'
import { OpenBooksEntry } from './open-books-entry'
import { ReminderEntry } from './reminder-entry'
import { scanCard } from './scan-card'
import { WorkEntry } from './work-entry'

/** The first page: scan a window's code, and the ways on; the staff's stands out only on a phone of theirs. */
export default function HomePage() {
  const unsent = useStored(outbox.entries).length
  const staff = useStored(knownStaff)
  const [noCamera, setNoCamera] = useState(false)
  const scan = async () => setNoCamera(!(await scanCard()))
  return (
    <Screen className="home">
      <View className="home__head">
        <View className="home__name" {...accessible({ role: 'heading' })}>
          {homeText.name}
        </View>
        <Text className="home__slogan">{homeText.slogan}</Text>
        <Pressable className="home__scan" onPress={scan}>
          <Icon name="scan" />
          <View className="home__scan-words">
            <Text className="home__scan-title">{homeText.scan}</Text>
            <Text className="home__scan-hint">{homeText.scanHint}</Text>
          </View>
        </Pressable>
      </View>
      {noCamera && (
        <Section>
          <FieldFailure text={homeText.noCamera} />
        </Section>
      )}
      <OpenBooksEntry />
      {staff && <ReminderEntry />}
      {staff && <WorkEntry />}
      <NumberEntry />
      <Section>
        <LinkRow
          icon="list"
          title={homeText.mine}
          text={unsent > 0 ? homeText.waiting(unsent) : homeText.mineText}
          onPress={() => goTo(routes.mine)}
        />
        <LinkRow
          icon="progress"
          title={homeText.cases}
          text={homeText.casesText}
          onPress={() => goTo(routes.cases)}
        />
        <LinkRow
          icon="board"
          title={homeText.board}
          text={homeText.boardText}
          onPress={() => goTo(routes.board())}
        />
        <LinkRow
          icon="settings"
          title={homeText.settings}
          text={homeText.settingsText}
          onPress={() => goTo(routes.settings)}
        />
      </Section>
      {!staff && <ActionButton kind="quiet" text={homeText.staffEntry} onPress={() => goTo(routes.work)} />}
    </Screen>
  )
}
