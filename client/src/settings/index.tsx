import { confirm, say } from '../lib/dialogue'
import { largeType, useLargeType } from '../lib/display/large-type'
import { goTo, routes } from '../lib/routes'
import { LinkRow } from '../ui/action/link-row'
import { SwitchRow } from '../ui/field/switch-row'
import { PageTitle } from '../ui/screen/page-title'
import { Screen } from '../ui/screen/screen'
import { Section } from '../ui/screen/section'
import { clearPhone } from './clear-phone'
import { settingsText as text } from './settings.text'

/** Type size, the caller's own data, and the privacy statement. */
export default function SettingsPage() {
  const large = useLargeType()
  const clear = async () => {
    if (!(await confirm(text.clearQuestion, text.confirm, text.cancel))) return
    clearPhone()
    say(text.cleared)
  }
  return (
    <Screen>
      <PageTitle title={text.title} />
      <Section title={text.display}>
        <SwitchRow title={text.largeType} text={text.largeTypeText} on={large} onChange={largeType.set} />
      </Section>
      <Section title={text.data}>
        <LinkRow title={text.mine} text={text.mineText} onPress={() => goTo(routes.mine)} />
        <LinkRow title={text.cases} text={text.casesText} onPress={() => goTo(routes.cases)} />
        <LinkRow title={text.clear} text={text.clearText} onPress={clear} />
      </Section>
      <Section title={text.staff}>
        <LinkRow title={text.work} text={text.workText} onPress={() => goTo(routes.work)} />
      </Section>
      <Section title={text.about}>
        <LinkRow title={text.privacy} text={text.privacyText} onPress={() => goTo(routes.privacy)} />
      </Section>
    </Screen>
  )
}
