import { View } from '@tarojs/components'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { settingsText as text } from '../settings.text'
import './index.scss'

/** What is collected, for what, who sees it, and how to have it deleted. */
export default function PrivacyPage() {
  return (
    <Screen>
      <PageTitle title={text.privacyTitle} below={text.privacyIntro} />
      {text.privacyParts.map(({ title, paragraphs }) => (
        <Section key={title} title={title}>
          {paragraphs.map((paragraph) => (
            <View key={paragraph} className="privacy__paragraph">
              {paragraph}
            </View>
          ))}
        </Section>
      ))}
    </Screen>
  )
}
